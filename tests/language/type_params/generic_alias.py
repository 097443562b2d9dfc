# list[int] and its relatives.
import collections
for a in (list[int], dict[str, list[int]], tuple[int, ...], tuple[()], type[int], set[int | None], frozenset["x"], collections.deque[int], list[...], tuple[int, str]):
    print(a, a.__origin__.__name__, a.__args__)
l = list[int]
print(l((1, 2)), l == list[int], l == list[str], l is list[int], {l: 1}[list[int]], l.__class__.__name__, l.append.__name__, dict[str, int](a=1), isinstance(l, type))
class L(list[int]): pass
print(L.__mro__[1], L.__orig_bases__, L([1]))
for f in (lambda: isinstance([], l), lambda: l[str], lambda: l.nope, lambda: int[str], lambda: l + l, lambda: issubclass(L, l)):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
l.__origin__
try:
    l.x = 5
except AttributeError as e:
    print(e)
def f(x: list["forward"]) -> dict[str, "later"]: pass
print(f.__annotations__, *list[int].__mro_entries__(()))
