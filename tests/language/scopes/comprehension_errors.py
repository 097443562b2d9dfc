# Errors inside comprehensions and the laziness of generator expressions.
try:
    [1 / x for x in (1, 0)]
except ZeroDivisionError as e:
    print(e)
try:
    (x for x in 5)
except TypeError as e:
    print("at once:", e)
g = (1 / x for x in (1, 0))
print(next(g))
try:
    next(g)
except ZeroDivisionError as e:
    print("later:", e)
print(list(g))
seen = []
g = (seen.append(x) for x in range(3))
print(seen)
next(g)
print(seen)
for source in ("[x for x in 1, 2]", "[*x for x in y]", "{**x for x in y}", "[x, y for x in z]", "[for x in y]", "[x for]", "[x for x]", "[x if y for x in z]", "(x for x in y, 1)", "f(x for x in y, 1)", "[x for x in lambda: 1]", "{x: y, for x in z}", "{x: 1 for x in y, z}", "[x for x in y if a else b]", "[x for 1 in y]", "[(yield) for x in y]", "class C: [(yield) for x in y]", "{k: *v for k in v}", "[x for f() in y]"):
    try:
        compile(source, "<t>", "exec")
        print(source, "-> fine")
    except SyntaxError as e:
        print(source, "->", e.msg)
