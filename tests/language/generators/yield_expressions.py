# yield as an expression in many places.
def g():
    x = yield
    print("x", x)
    print("arg", (yield 1), [(yield 2), (yield 3)], {"k": (yield 4)})
    y = z = yield 5
    print(y, z)
    a, b = yield 6, 7
    print(a, b)
    x += yield 8
    print(x)
    if (yield 9):
        print("true branch")
    while (yield 10) != "stop":
        print("again")
    lst = [0]
    lst[(yield 11)] = yield 12
    print(lst)
    assert (yield 13), "assertion"
    return (yield 14)
gen = g()
values = [None, 1, "p", "q", "r", "s", "yz", ("A", "B"), 10, True, "no", "stop", 0, 0, 1, "end"]
try:
    for v in values:
        print("->", gen.send(v), end=" | ")
except StopIteration as e:
    print("returned", e.value)
