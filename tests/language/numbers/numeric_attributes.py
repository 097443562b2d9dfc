# Type names, bases and constructors of the numeric types.
for t in (int, float, complex, bool):
    print(t.__name__, t(), t.__bases__[0].__name__, isinstance(t(), t), repr(t))
print(type(1), type(1.0), type(1j), type(True))
print(int.__name__, int.__module__, int.__qualname__)
try:
    (1).foo
except AttributeError as e:
    print(e)
try:
    (1.5).x = 2
except AttributeError as e:
    print(e)
try:
    (1).real = 5
except AttributeError as e:
    print(e)
for args in ((1, 2, 3), ("5", "x")):
    try:
        int(*args)
    except TypeError as e:
        print(e)
print(int(x := 5), int("11", base=2))
for f in (lambda: int(x=5), lambda: float(x=1), lambda: int("5", bas=10)):
    try:
        f()
    except TypeError as e:
        print(e)
