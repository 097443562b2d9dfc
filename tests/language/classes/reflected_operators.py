# Reflected operators, NotImplemented and subclass priority.
class A:
    def __add__(self, o):
        print("A.add")
        return NotImplemented
    def __radd__(self, o):
        print("A.radd")
        return "A.radd result"
class B:
    def __radd__(self, o):
        print("B.radd")
        return "B.radd result"
class SubA(A):
    def __radd__(self, o):
        print("SubA.radd")
        return "SubA.radd result"
class SubPlain(A): pass
print(A() + B())
print(1 + A())
print(A() + SubA())
for f in (lambda: A() + A(), lambda: A() + 1, lambda: A() + SubPlain(), lambda: A() - 1):
    try:
        print(f())
    except TypeError as e:
        print(e)
class N:
    def __add__(self, o): return NotImplemented
    def __iadd__(self, o): return NotImplemented
    __radd__ = None
for f in (lambda: N() + 1, lambda: 1 + N(), lambda: [] + N()):
    try:
        f()
    except TypeError as e:
        print(e)
n = N()
try:
    n += 1
except TypeError as e:
    print(e)
class I:
    def __add__(self, o): return "plain add"
i = I()
i += 5
print(i)
class Seq:
    def __rmul__(self, o): return f"rmul {o}"
print([1] * Seq(), "a" * Seq())
class IntSub(int):
    def __radd__(self, o): return "IntSub.radd"
print(1 + IntSub(5), IntSub(5) + 1)
