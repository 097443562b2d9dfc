# Names nobody knows.
for code in ("undefined", "undefined()", "undefined.attr", "undefined + 1", "del undefined", "undefined += 1", "[undefined for _ in [1]]", "(lambda: undefined)()", "print(undefind_name)"):
    try:
        exec(code)
    except NameError as e:
        print(code, "->", type(e).__name__, e, e.name)
def f():
    return missing
try:
    f()
except NameError as e:
    print(e, repr(e.name), e.args)
missing = "now it is there"
print(f())
class C:
    try:
        nope
    except NameError as e:
        print(e)
