# repr of every kind of built-in object that shows no address.
import sys
values = [None, True, 1, 1.5, 1j, "s", b"b", bytearray(b"ba"), [1], (1,), {1: 2}, {1}, frozenset([1]), range(3), slice(1), ..., NotImplemented, int, len, {1: 2}.keys(), {1: 2}.values(), {1: 2}.items(), list[int], int | str, ValueError("v"), ValueError, sys, type(sys), str.join, int.__add__, int.real, type, object, property, sys.version_info[:0], sys.float_info.__class__, {}.__class__.fromkeys, staticmethod(len), classmethod(len), type.__dict__["__mro__"], object.__init__, (1).__class__]
for v in values:
    print(type(v).__name__, "|", v if "fromkeys" not in repr(v) else "method")
