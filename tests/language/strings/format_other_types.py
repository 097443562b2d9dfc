# format() of complex, None, lists, objects and user classes.
print(format(1 + 2j, ""), format(1 + 2j, ".2f"), format(1.5 - 2j, "+.1e"), format(3j, ">10"), format(1 + 2j, "g"), format(1234 + 5j, ",.0f"))
for x, spec in ((None, "5"), ([1], "d"), ({}, ">3"), (object, "x"), (1j, "05"), (1j, "=5"), (b"x", "5"), ((1,), "s")):
    try:
        print(format(x, spec))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(format(None), format([1, 2]), format((), ""), format(True), format(True, "5"), format(None, ""))
class T:
    def __format__(self, spec): return f"<{spec}>"
class Bad:
    def __format__(self, spec): return 5
class Text:
    def __str__(self): return "text"
print(format(T(), "any thing"), f"{T():a}{T()}", "{:%Y}".format(T()), format(Text()), f"{Text()!s:>6}")
for f in (lambda: format(Bad(), ""), lambda: format(Text(), "5"), lambda: format(1, 2), lambda: f"{Bad()}"):
    try:
        print(f())
    except TypeError as e:
        print(e)
