# json: encoders and decoders of one's own
import json
from datetime import date


class Dates(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, date):
            return {"date": [o.year, o.month, o.day]}
        return super().default(o)


print(json.dumps([date(2024, 5, 6), "x"], cls=Dates), Dates(indent=1).encode({"d": date(2000, 1, 2)}))
try:
    json.dumps([1j], cls=Dates)
except TypeError as error:
    print(error)
print(list(json.JSONEncoder().iterencode({"a": [1, "x", None], "b": {}})), list(json.JSONEncoder(indent=1).iterencode([[], [1, 2]])))


class Spy(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        for chunk in super().iterencode(o, _one_shot):
            yield chunk.upper()


print(json.dumps({"key": [True, "text"]}, cls=Spy))


class Upper(json.JSONDecoder):
    def decode(self, s):
        return super().decode(s.replace("one", "1"))


print(json.loads("[one, 2]", cls=Upper), json.loads('{"a": 1}', cls=json.JSONDecoder, object_hook=lambda found: list(found.items())))
encoder = json.JSONEncoder(sort_keys=True, separators=(",", ":"))
print(encoder.encode({"b": 1, "a": (2, 3)}), encoder.item_separator, encoder.key_separator, encoder.indent)
deep = value = []
for _ in range(100):
    value.append([])
    value = value[0]
print(len(json.dumps(deep)), json.loads(json.dumps(deep)) == deep)
for build in (lambda: json.loads("[" * 100000), lambda: json.dumps(__import__("functools").reduce(lambda inner, _: [inner], range(100000), []))):
    try:
        build()
    except RecursionError as error:
        print(type(error).__name__)
