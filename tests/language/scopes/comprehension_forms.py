# Comprehensions with several for and if clauses, and their order.
print([(x, y) for x in range(4) if x % 2 for y in range(x) if y != 1])
log = []
def n(v):
    log.append(v)
    return v
print([n(x) for x in range(3) if n(x * 10) >= 0], log)
print({k: v for k, v in zip("ab", [1, 2]) if v}, {x // 2 for x in range(6)}, [a for a, *b in ("xyz", "pq")], [x for x, in [(1,), (2,)]])
print([x if x % 2 else -x for x in range(4)], [y for x in [1, 2] for y in (x, x * 10)], [lambda: 1 for _ in range(2)][0](), [[j for j in range(i)] for i in range(3)])
print([x for x in (lambda: [1, 2])()], [x for x in [] for y in undefined_name], [x for x in "ab" "cd"], [(yes, no) for yes in (1,) for no in (0,) if yes or no])
