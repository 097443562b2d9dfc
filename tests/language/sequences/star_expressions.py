# * in displays, calls, subscripts, returns.
a, b = [1, 2], (3, 4)
print([*a, *b], (*a, *b), {*a, *b}, [*"xy", *range(2), *{5: 6}], [*[], *()], *a, *b)
def f():
    return 0, *a, *b
print(f(), (*a,), [*a, 0, *a])
def g(*args):
    return args
print(g(*a, 9, *b), g(*"ab"), g(*[]), g(*iter(a)), g(*(x for x in b)))
for x in *a, *b:
    print(x, end=" ")
print()
for code in ("[*5]", "g(*5)", "{*None}", "print(*1)", "(*5,)", "g(1, *None)", "{**[1]}", "g(**5)", "[*[1], *2]"):
    try:
        eval(code)
    except TypeError as e:
        print(code, "->", e)
