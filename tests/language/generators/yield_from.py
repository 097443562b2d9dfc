# yield from passes values, sends, throws and the return value through.
def inner():
    try:
        x = yield 1
        print("inner got", x)
        y = yield 2
        print("inner got", y)
    except ValueError as e:
        print("inner caught", e)
        yield "recovered"
    return "inner result"
def outer():
    result = yield from inner()
    print("outer has", result)
    yield from [10, 20]
    yield from "ab"
    return (yield from ())
o = outer()
print(next(o), o.send("a"), o.send("b"), list(o))
o = outer()
next(o)
print(o.throw(ValueError("v")), next(o), next(o))
def delegate(it):
    r = yield from it
    print("result", r)
print(list(delegate(range(3))), list(delegate(iter("xy"))), list(delegate({1: 2})))
d = delegate(iter([1, 2]))
next(d)
try:
    d.send("to a list iterator")
except AttributeError as e:
    print(e)
for bad in (5, None):
    try:
        list(delegate(bad))
    except TypeError as e:
        print(e)
