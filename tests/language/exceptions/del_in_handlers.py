# Exceptions let go of what they hold once handled.
class Loud:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)
def f():
    x = Loud("local of the failing frame")
    raise ValueError("v")
try:
    f()
except ValueError as e:
    print("handling")
print("after handler")
def g():
    try:
        y = Loud("y")
        raise KeyError(y)
    except KeyError:
        print("in handler")
    del y
    print("after del")
g()
saved = []
try:
    f()
except ValueError as e:
    saved.append(e)
print("saved")
saved.clear()
print("cleared")
