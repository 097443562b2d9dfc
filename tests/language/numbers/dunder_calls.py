# The number methods can be called by name; they answer NotImplemented for strangers.
print((5).__add__(3), (5).__radd__(3), (5).__sub__(3), (5).__rsub__(3), (5).__mul__(3))
print((5).__add__("x"), (5).__add__(1.5), (5.0).__add__(1), (5).__lt__(6), (5).__eq__("x"), (5).__eq__(5.0))
print((5).__pow__(2), (5).__pow__(2, 7), (5).__rpow__(2), (5).__floordiv__(2), (5).__truediv__(2), (5).__mod__(3), (5).__divmod__(3))
print((5).__neg__(), (5).__pos__(), (-5).__abs__(), (5).__invert__(), (5).__bool__(), (5).__index__(), (5).__int__(), (5).__float__())
print((5).__lshift__(2), (5).__rshift__(1), (5).__and__(4), (5).__or__(2), (5).__xor__(1), (5).__rlshift__(2))
print((5).__repr__(), (5).__hash__(), (5).__format__("03"), (2.5).__round__(), (5).__round__(-1), (5).__sizeof__() > 0)
print(int.__add__(2, 3), float.__mul__(2.0, 3), float.__add__(1.0, "x"))
try:
    int.__add__("a", 1)
except TypeError as e:
    print(e)
