# match, case, type and _ stay ordinary names.
match = [1, 2]
print(match[0], len(match))
match.append(3)
print(match)
case = lambda x: x * 2
print(case(4))
def match(case): return case
print(match(5))
match (6)
match(7) ; print("call statements")
match: int = 8
print(match)
type = "t"
print(type)
class C:
    match = 1
    def case(self): return self.match
print(C().case(), C.match)
match -match, [match]:
    case _: print("still a statement")
match = {"match": 1}
print(match["match"])
match ["match"]:
    case ["match"]: print("list subject")
print([match for match in range(2)], (lambda match, case: match + case)(1, 2), f"{match}")
import sys as case
print(case is sys if "sys" in globals() else case.__name__)
match match:
    case case if case:
        print("all soft")
_ = lambda *a: a
print(_(1, 2))
match 1:
    case (_): print("paren wildcard", _ == 1)
