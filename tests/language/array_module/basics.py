# array.array: construction, items, type codes, text.
from array import array, typecodes
print(typecodes, array("i"), array("i", [1, 2, 3]), array("d", (1.5, 2)), array("b", b"\xff\x01"), array("w", "héy"), array("H", range(3)), array("f", [0.1]), array("B", bytearray(b"ab")))
a = array("i", [5, 6, 7, 8])
print(a[0], a[-1], a[1:3], a[::-1], len(a), a.typecode, a.itemsize, list(a), 6 in a, a.index(7), a.count(5), a == array("i", [5, 6, 7, 8]), a == [5, 6, 7, 8], a < array("i", [9]), array("i", [1]) == array("d", [1.0]))
a[0] = 50
a[1:2] = array("i", [60, 61])
del a[-1]
print(a, a + array("i", [1]), a * 2, 2 * array("b", [1]), bool(array("i")))
a += array("i", [9])
a *= 2
print(a)
for f in (lambda: array(), lambda: array("z"), lambda: array("i", [1.5]), lambda: array("i", ["x"]), lambda: array("b", [200]), lambda: array("B", [-1]), lambda: a[99], lambda: a["x"], lambda: a + [1], lambda: a + array("d"), lambda: array("i", "abc"), lambda: array(5), lambda: a.__setitem__(0, "x"), lambda: hash(a), lambda: array("w", [1]), lambda: array("ii")):
    try:
        print(f())
    except (TypeError, ValueError, OverflowError, IndexError) as e:
        print(type(e).__name__, e)
