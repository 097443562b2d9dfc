# Tuples: construction, items, methods, what they refuse.
t = tuple("abca")
print(t, t[1], t[-1], t[1:3], t[::-1], len(t), t.index("a", 1), t.count("a"), "b" in t, t + (1,), t * 2)
print(tuple(), tuple([1, 2]), tuple(range(3)), (1,), 1,) 
print(tuple(t) is t, t[:] is t, hash((1, 2)) == hash((1, 2)), hash(()) == hash(()), {(1, 2): "k"}[1, 2])
print((1, 2) == (1, 2.0), (1, 2) < (1, 2, 0), () < (0,), (1, "b") > (1, "a"), (2,) > (1, 99))
for code in ("t[0] = 1", "del t[0]", "t.append(1)", "t[9]", "t.index('z')", "hash(([],))", "t + [1]", "t['a']", "tuple(5)", "tuple(1, 2)", "t[1.0]"):
    try:
        exec(code)
    except (TypeError, AttributeError, IndexError, ValueError) as e:
        print(code, "->", type(e).__name__, e)
u = ([1],)
try:
    u[0] += [2]
except TypeError as e:
    print(e, u)
