# product, permutations, combinations and with replacement.
from itertools import product, permutations, combinations, combinations_with_replacement as cwr
print(list(product("ab", [1, 2])), list(product("ab", repeat=2)), list(product()), list(product("a", [])), list(product([1], repeat=0)), len(list(product(range(3), repeat=4))), list(product("a", "b", repeat=1)))
print(["".join(p) for p in permutations("abc")], list(permutations([1, 2, 3], 2)), list(permutations([])), list(permutations("ab", 3)), list(permutations("ab", 0)), len(list(permutations(range(6)))))
print(["".join(c) for c in combinations("abcd", 2)], list(combinations([1, 2], 3)), list(combinations([1, 2], 0)), len(list(combinations(range(10), 5))), list(combinations("aab", 2)))
print(["".join(c) for c in cwr("abc", 2)], list(cwr([], 2)), list(cwr([1], 0)), len(list(cwr(range(5), 3))))
p = permutations("abc")
print(next(p), next(p), iter(p) is p, type(p).__name__)
for f in (lambda: permutations("a", -1), lambda: combinations("a"), lambda: combinations("a", -1), lambda: product(5), lambda: product("a", repeat=-1), lambda: product("a", repeat="x"), lambda: permutations(5), lambda: combinations("ab", "x"), lambda: cwr("ab", -1), lambda: product("a", foo=1), lambda: permutations("a", 1.5)):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
