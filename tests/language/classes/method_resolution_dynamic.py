# Adding and removing methods on classes at run time is seen everywhere.
class A: pass
class B(A): pass
b = B()
A.hello = lambda self: "A.hello"
print(b.hello())
B.hello = lambda self: "B.hello then " + super(B, self).hello()
print(b.hello())
del B.hello
print(b.hello())
b.hello = lambda: "own"
print(b.hello())
del b.hello
for i in range(3):
    A.hello = lambda self, i=i: f"version {i}"
    print(b.hello(), end=" ")
print()
del A.hello
try:
    b.hello()
except AttributeError as e:
    print(e)
def loop(o):
    out = []
    for k in range(4):
        out.append(o.value)
        if k == 1:
            type(o).value = property(lambda s: "now a property")
        if k == 2:
            type(o).value = "class attribute again"
    return out
class V:
    value = "class attribute"
print(loop(V()))
A.__add__ = lambda self, o: "added"
print(b + 1)
del A.__add__
try:
    b + 1
except TypeError as e:
    print(e)
B.__bases__ = (type("C", (), {"inherited": "from the new base"}),)
print(b.inherited, isinstance(b, A))
