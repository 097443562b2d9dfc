# append, extend, insert, pop, remove, reverse, bytes and lists, buffers.
from array import array
a = array("h", [1, 2])
a.append(3)
a.extend([4, 5])
a.extend(array("h", [6]))
a.insert(0, 0)
print(a, a.pop(), a.pop(0), a)
a.remove(3)
a.reverse()
print(a, a.tolist(), a.tobytes(), a.index(1), a.buffer_info()[1])
a.frombytes(b"\x01\x00\xff\xff")
a.fromlist([7, 8])
print(a)
b = array("I", [1])
b.byteswap()
print(b, memoryview(a).format, memoryview(a).tolist(), bytes(array("B", [1, 2])), a.__sizeof__() > 0)
u = array("w", "abc")
u.fromunicode("é")
print(u, u.tounicode(), u[3])
m = memoryview(a)
m[0] = 100
print(a[0])
for f in (lambda: a.append(1), lambda: a.pop(99)):
    try:
        f()
    except (BufferError, IndexError) as e:
        print(type(e).__name__, e)
m.release()
for f in (lambda: a.append("x"), lambda: a.append(40000), lambda: a.extend(5), lambda: a.extend(array("d")), lambda: a.remove(999), lambda: array("h").pop(), lambda: a.frombytes(b"\1"), lambda: a.fromlist((1,)), lambda: a.index(12345), lambda: a.fromlist([1, "x"])):
    try:
        f()
    except (TypeError, OverflowError, ValueError, IndexError) as e:
        print(type(e).__name__, e)
import copy
print(copy.copy(a) == a, a is not copy.copy(a), [x for x in a][:3], max(a), sum(a), sorted(a)[:2], array("d", [x / 2 for x in range(4)]))
