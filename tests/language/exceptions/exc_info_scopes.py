# sys.exception() follows the handlers in and out.
import sys
def cur(): return repr(sys.exception())
print(cur())
try:
    raise ValueError(1)
except ValueError:
    print(cur())
    try:
        raise KeyError(2)
    except KeyError:
        print(cur())
    print(cur())
    def inner():
        try:
            raise TypeError(3)
        except TypeError:
            return cur()
    print(inner(), cur())
print(cur())
try:
    raise ValueError(4)
except ValueError:
    for i in range(2):
        try:
            raise IndexError(i)
        except IndexError:
            continue
    print(cur())
else:
    print("never")
finally:
    print(cur())
def f():
    try:
        raise ValueError(5)
    except ValueError:
        return cur()
print(f(), cur())
try:
    try:
        raise ValueError(6)
    finally:
        print(cur())
except ValueError:
    pass
while True:
    try:
        raise ValueError(7)
    except ValueError:
        break
print(cur())
