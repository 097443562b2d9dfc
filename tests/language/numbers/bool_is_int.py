# bool is a subclass of int with two values.
print(True == 1, False == 0, isinstance(True, int), issubclass(bool, int), bool.__mro__)
print(str(True), repr(False), f"{True:d}", f"{True}", "%d %s" % (True, True), f"{True:>6}|")
print(bool(), bool(""), bool(" "), bool(0.0), bool(-0.0), bool(0j), bool(range(0)), bool(object()))
print([10, 20][True], "ab"[False], True + 1, -True, +True, abs(True), True // True)
print(True and 5, not 5, True & True, True ^ True, True | 0, int(True))
print(True.bit_length(), True.real, False.numerator, True.to_bytes())
try:
    class B(bool): pass
except TypeError as e:
    print(e)
try:
    bool(1, 2)
except TypeError as e:
    print(e)
