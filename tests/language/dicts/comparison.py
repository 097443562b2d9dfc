# Equality of dicts; other comparisons do not exist.
print({} == {}, {1: 2} == {1.0: 2.0}, {1: 2} != {1: 3}, {1: 2} == {1: 2, 3: 4}, {1: {2: 3}} == {1: {2: 3}}, {} == [], {1: 2} == None)
class Loud:
    def __init__(self, v): self.v = v
    def __eq__(self, o):
        print("eq", self.v, o.v)
        return self.v == o.v
print({"a": Loud(1), "b": Loud(2)} == {"b": Loud(2), "a": Loud(1)})
print({"a": Loud(1)} == {"b": Loud(1)})
for op in ("<", "<=", ">", ">="):
    try:
        eval("{} " + op + " {}")
    except TypeError as e:
        print(e)
d = {}
d["d"] = d
try:
    e = {}
    e["d"] = e
    d == e
except RecursionError as e:
    print("RecursionError", e)
