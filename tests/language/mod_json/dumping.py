# json: dumps with all its options
import enum
import io
import json


class Level(enum.IntEnum):
    LOW = 1


class Shout(str):
    def __str__(self):
        return "not used"


VALUES = [None, True, False, 0, -7, 10**30, 1.5, 1e300, -0.0, 1e16, float("nan"), float("inf"), -float("inf"), "", "plain", 'q"b\\s/n\n\t\b\f\r\x00\x1f\x7f', "é€😀\ud800", (1, "two"),
          [], {}, [[], {}], {"a": [1, {"b": None}], "c": ()}, Level.LOW, Shout("s"), {1: 2, None: 3, True: 4, 2.5: 5, Level.LOW: 6}]
for value in VALUES:
    print(json.dumps(value))
print(ascii(json.dumps("é€😀\x7f", ensure_ascii=False)))
DATA = {"b": [1, 2, {"x": []}], "a": {"y": None, "c": [True]}, "é": {}}
for options in ({"indent": 2}, {"indent": 0}, {"indent": "--"}, {"sort_keys": True}, {"separators": (",", ":")}, {"indent": 1, "separators": (" ;", "=")}, {"indent": 3, "sort_keys": True}):
    print(options, json.dumps(DATA, **options))
print(json.dumps({(1, 2): 3, "k": 4}, skipkeys=True), json.dumps({1, 2}, default=sorted), json.dumps([complex(1, 2)], default=lambda z: [z.real, z.imag]))
target = io.StringIO()
json.dump({"to": ["a", "file"]}, target, indent=1)
print(target.getvalue())
loop = []
loop.append(loop)
knot = {}
knot["again"] = [knot]
attempts = [
    lambda: json.dumps(object()), lambda: json.dumps({"a": b"bytes"}), lambda: json.dumps({(1,): 2}), lambda: json.dumps(loop), lambda: json.dumps(knot, indent=1), lambda: json.dumps(float("nan"), allow_nan=False),
    lambda: json.dumps({float("inf"): 1}, allow_nan=False), lambda: json.dumps({"b": 1, 2: 2}, sort_keys=True), lambda: json.dumps(1, default=3, nonsense=4),
    lambda: json.dumps(object(), default=lambda o: o), lambda: json.dumps([object()], default=lambda o: 1 / 0),
]
for attempt in attempts:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
