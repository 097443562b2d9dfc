# The same method called through instance, class, super, getattr, partial binding.
class A:
    def m(self, x=0): return (type(self).__name__, x)
class B(A):
    def m(self, x=0): return ("B over", super().m(x))
b = B()
print(b.m(1), B.m(b, 2), A.m(b, 3), getattr(b, "m")(4), super(B, b).m(5), b.__class__.m(b, 6), type(b).m(b, x=7))
bound = b.m
print(bound(8), (lambda f: f(9))(b.m), list(map(b.m, [1])), [f() for f in (b.m, A().m)])
try:
    A.m()
except TypeError as e:
    print(e)
print(A.m("any object at all"), A.m(5, 6))
b.m = lambda x: ("instance", x)
print(b.m(1), B.m(b, 1))
del b.m
print(b.m(1))
