# Exceptions around yields keep their handlers and contexts apart.
import sys
def g():
    try:
        raise ValueError("inside")
    except ValueError:
        print("in handler", sys.exc_info()[1])
        yield 1
        print("resumed in handler", sys.exc_info()[1])
    print("after", sys.exc_info()[1])
    yield 2
try:
    raise KeyError("outside")
except KeyError:
    x = g()
    next(x)
    print("outside still", sys.exc_info()[1])
    next(x)
print("clean", sys.exc_info()[1])
def h():
    yield 1
    raise RuntimeError("from generator")
y = h()
next(y)
try:
    try:
        raise IndexError("first")
    except IndexError:
        next(y)
except RuntimeError as e:
    print(repr(e.__context__))
def deco():
    try:
        yield
    except Exception as e:
        raise TypeError("translated") from e
z = deco()
next(z)
try:
    z.throw(ValueError("original"))
except TypeError as e:
    print(e, repr(e.__cause__))
