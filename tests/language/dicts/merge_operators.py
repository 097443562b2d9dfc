# | and |= merge dictionaries.
a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print(a | b, b | a, a)
a |= b
print(a)
a |= [("q", 5)]
print(a)
for f in (lambda: a | [("k", 1)], lambda: [("k", 1)] | a, lambda: a | None, lambda: a + b, lambda: a < b):
    try:
        print(f())
    except TypeError as e:
        print(e)
try:
    a |= 5
except TypeError as e:
    print(e)
class D(dict):
    pass
print(type(D(a=1) | {"b": 2}).__name__, type({"b": 2} | D(a=1)).__name__, D(a=1) | {"b": 2})
