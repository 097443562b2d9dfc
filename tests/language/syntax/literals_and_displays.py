# Displays with trailing commas, nesting, empty forms, unpacking.
print([1, ], (1, ), {1, }, {1: 2, }, [[], [[]]], ((), ((),)), {"a": {"b": {}}}, [*[], *()], {**{}}, {*()}, [(1, 2), [3]])
print((1, 2)[0], [1, 2][1], {"k": 5}["k"], "str"[0], (lambda: [1])()[0], [x for x in [1]][0], {1: 2}.get(1), {1, 2}.pop() in (1, 2), [1, 2, 3][1:][0], (1, 2, 3)[::2])
print({"a": 1, "a": 2}, {1: "x", True: "y"}, {*"aa"}, [None] * 2, [0, 1] * 2 + [3], (1,) + (2, 3), -1 .real, 1 .__class__.__name__, 1.5.is_integer(), 0xF .bit_length())
print(1,
      2
      , 3
      )
t = 1,
u = (
    1
)
v = [
    1
    ,
]
print(t, u, v, type((1)).__name__, type(()).__name__, len([[]]), {True: "t", 1: "o"}, 1_0 + 0b1 + 0o7 + 0xA)
print([i if i else -1 for i in range(2)], [(i, j) for i, j in [(1, 2)]], {i: j for i, j in zip("ab", "cd")}, [[j for j in i] for i in ["ab"]], [i for i in range(3) if i if i > 1], [lambda: i for i in [5]][0]())
print(not(1), -(1), (not 1) is False, [not 1], "a"if 1 else"b", [1]and[2])
