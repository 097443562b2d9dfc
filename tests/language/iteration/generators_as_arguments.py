# Generator expressions passed to functions and methods.
print(sum(x * x for x in range(4)), max((len(w) for w in "a bb ccc".split())), ",".join(str(x) for x in range(3)), sorted(-x for x in range(3)), dict((k, ord(k)) for k in "ab"), set(x % 2 for x in range(5)) == {0, 1}, tuple(x for x in "ab"), list(x for x in range(2) for y in range(2)), bytes(x for x in (65, 66)), "".join(reversed([c for c in "abc"])))
def f(it, *rest, key=None): return list(it), rest, key
print(f(x for x in [1]), f((x for x in [1]), 2, key=3))
print(any(x == 2 for x in [1, 2, 3]), all(isinstance(x, int) for x in [1, 2]), sum(1 for c in "banana" if c == "a"), min(((x - 3) ** 2, x) for x in range(6)), str.join("-", (c for c in "abc")), [*(x for x in "yz")], {*(x for x in "y")}, print(*(i for i in range(3)), sep="+"))
a, b, c = (x * 10 for x in (1, 2, 3))
print(a, b, c)
def total(*args): return sum(args)
print(total(*(x for x in range(5))), [sum(y for y in range(x)) for x in range(4)])
