# An exception keeps the frames of its traceback alive until it goes.
class L:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def fail(tag):
    x = L(tag)
    raise ValueError(tag)
try:
    fail("one")
except ValueError:
    print("handler")
print("after handler")
kept = None
try:
    fail("kept")
except ValueError as e:
    kept = e
print("kept")
kept.__traceback__ = None
print("traceback cleared")
try:
    try:
        fail("inner")
    except ValueError:
        fail("outer")
except ValueError as e:
    print("handling", e)
print("both gone")
def swallow():
    try:
        fail("swallowed")
    except ValueError:
        pass
    print("end of swallow")
swallow()
def loop():
    for i in range(2):
        try:
            fail(i)
        except ValueError:
            continue
loop()
print("done")
