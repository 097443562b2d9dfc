# __exit__ sees the exception and may swallow it.
class CM:
    def __init__(self, swallow): self.swallow = swallow
    def __enter__(self): return self
    def __exit__(self, t, v, tb):
        self.seen = (t, v, tb is not None)
        return self.swallow
for value in (True, False, None, 1, 0, "yes", []):
    cm = CM(value)
    try:
        with cm:
            raise ValueError("v")
        print(repr(value), "swallowed")
    except ValueError:
        print(repr(value), "came through")
    print(cm.seen)
cm = CM(True)
with cm:
    pass
print(cm.seen)
class Replaces:
    def __enter__(self): pass
    def __exit__(self, t, v, tb): raise KeyError("replaced") from v
try:
    with Replaces():
        raise ValueError("original")
except KeyError as e:
    print(e, repr(e.__cause__))
class Reraises:
    def __enter__(self): pass
    def __exit__(self, t, v, tb):
        raise v
try:
    with Reraises():
        raise ValueError("same")
except ValueError as e:
    print(e, e.__context__)
class BadBool:
    def __enter__(self): pass
    def __exit__(self, *a):
        class B:
            def __bool__(self): raise TypeError("no truth")
        return B()
try:
    with BadBool():
        raise ValueError("v")
except TypeError as e:
    print(e, repr(e.__context__))
with CM(True): [][1]
print("after")
