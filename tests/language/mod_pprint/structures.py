# Pretty printing of nested structures.
import io
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, defaultdict, deque
from dataclasses import dataclass, field
from pprint import PrettyPrinter, isreadable, isrecursive, pformat, pp, pprint, saferepr
from types import MappingProxyType, SimpleNamespace

short = {"b": 1, "a": [1, 2, 3]}
pprint(short)
pp(short)
long = {"name": "a rather long value to wrap", "items": list(range(30)), "nested": {"x": {"y": {"z": ("deep", "tuple")}}}, 5: None}
pprint(long)
pprint(long, width=40, indent=4)
pprint(long, compact=True, width=60)
pprint(long, depth=2)
pp(long, width=30, underscore_numbers=True)
pprint(["a" * 30, "b" * 30, "c" * 30])
pprint("a long text that does not fit on one line, so it is cut\nwhere its words end " * 2)
pprint({"text": "some words to be wrapped over lines " * 4}, width=50)
pprint(b"bytes are cut in fours" * 5, width=40)
pprint([bytearray(b"0123456789" * 6)], width=40)
pprint({"set": set("abcdefghijklmnopqrstuvwxyz"), "frozen": frozenset(range(40)), "empty": set()}, width=50)
pprint((1,))
pprint([(1,), ("x" * 40,), ("y" * 50,)])
pprint(OrderedDict((c, c * 10) for c in "zyxwvuts"), width=40)
pprint(defaultdict(list, {c: [c] * 5 for c in "abcd"}), width=40)
pprint(Counter("the quick brown fox jumps over the lazy dog"), width=40)
pprint(ChainMap({"a": 1}, {"b": "x" * 60, "c": "y" * 30}))
pprint(deque(range(40), maxlen=50), width=40)
pprint([UserDict({"key": "v" * 60, "other": 1}), UserList(range(30))], width=50)
pprint(MappingProxyType({c: c * 20 for c in "abcd"}), width=60)
pprint(SimpleNamespace(first="f" * 30, second=[1] * 20, third=None), width=60)


@dataclass
class Point:
    x: int
    label: str = "point"
    hidden: int = field(default=0, repr=False)
    parts: list = field(default_factory=list)


pprint(Point(1))
pprint([Point(1, "l" * 50, parts=list(range(25)))])
loop = [1, {"k": None}]
loop[1]["k"] = loop
text = saferepr(loop)
print(text.partition("id=")[0], isrecursive(loop), isreadable(loop), isreadable(short), isreadable([object]), isrecursive(short))
out = io.StringIO()
pprint([1, 2], stream=out)
PrettyPrinter(stream=out, width=10).pprint([111, 222, 333])
print(repr(out.getvalue()), repr(pformat({})), pformat([]), pformat({3: 1, "a": 2, None: 3, (1,): 4}))
pprint(10 ** 12, underscore_numbers=True)
pprint({"b": 1, "a": 2, "c": 3}, sort_dicts=False)
print(pformat(list("abc"), width=1), pformat({"x": {"y": []}}, depth=1))
for bad in ({"indent": -1}, {"depth": 0}, {"width": 0}):
    try:
        PrettyPrinter(**bad)
    except ValueError as e:
        print(e)


class Custom(PrettyPrinter):
    def format(self, obj, context, maxlevels, level):
        if isinstance(obj, float):
            return f"{obj:.2f}", True, False
        return super().format(obj, context, maxlevels, level)


Custom().pprint({"pi": 3.14159, "list": [1.0, 2.5]})
