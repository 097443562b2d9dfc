# __cause__, __context__, __suppress_context__.
def show(e):
    print(repr(e), "cause", repr(e.__cause__), "context", repr(e.__context__), "suppress", e.__suppress_context__)
try:
    try:
        raise KeyError("k")
    except KeyError as k:
        raise ValueError("v") from k
except ValueError as e:
    show(e)
try:
    try:
        raise KeyError("k")
    except KeyError:
        raise ValueError("v")
except ValueError as e:
    show(e)
try:
    try:
        raise KeyError("k")
    except KeyError:
        raise ValueError("v") from None
except ValueError as e:
    show(e)
try:
    raise ValueError("v") from TypeError("never raised")
except ValueError as e:
    show(e)
try:
    try:
        1 / 0
    finally:
        {}["x"]
except KeyError as e:
    show(e)
def deep():
    try:
        try:
            try:
                raise A
            except A:
                raise B
        except B:
            raise C
    except C as c:
        return c
class A(Exception): pass
class B(Exception): pass
class C(Exception): pass
c = deep()
print(repr(c), repr(c.__context__), repr(c.__context__.__context__), c.__context__.__context__.__context__)
e = ValueError()
e.__cause__ = KeyError()
print(e.__suppress_context__)
for name in ("__cause__", "__context__"):
    try:
        setattr(e, name, 5)
    except TypeError as x:
        print(x)
try:
    e.__traceback__ = 5
except TypeError as x:
    print(x)
same = ValueError("same")
try:
    try:
        raise same
    except ValueError:
        raise same
except ValueError as e:
    print(e.__context__)
