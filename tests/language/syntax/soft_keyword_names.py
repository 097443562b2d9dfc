# match, case, type, _ and keyword-like names in every role.
def match(type, case=1, *, _=2): return type, case, _
print(match(1), match(type=3, case=4, _=5))
class type_: match = case = 5
type_.match = 6
print(type_.match, type_.case)
for match in (1, 2): pass
with_, as_, in_ = 1, 2, 3
print(match, with_ + as_ + in_)
type = lambda x: x
print(type (5), type(6))
case = {"match": 1}
print(case["match"], [type for type in range(2)], {match: case for match, case in [(1, 2)]})
match = match
match += 1
print(match)
match.real
case, = [7]
print(case)
type = 3
type; match; case; _ = 1
print(type < 4, type is not None, type and match, -type)
import keyword
print(keyword.kwlist, keyword.softkwlist)
for name in keyword.kwlist:
    try:
        compile(f"{name} = 1", "<t>", "exec")
        print(name, "assignable")
    except SyntaxError as e:
        print(name, e.msg, end="; ")
print()
