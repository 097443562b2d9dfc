# __len__, __sizeof__-free facts, truth, and growth of bytearrays.
a = bytearray()
for i in range(1000):
    a.append(i & 255)
print(len(a), a[0], a[255], a[256], a[999], bool(a), bool(bytearray()), bool(b""), bool(b"\0"))
while len(a) > 10:
    del a[::2]
print(list(a))
a.insert(100, 7)
a.insert(-100, 8)
print(list(a))
print(bytearray(b"abc").__len__(), bytearray(b"x") * 3, bytearray(2).zfill(4), bytes(4), bytes(2) + bytes(1))
a = bytearray(b"abcabc")
print(a.index(b"c", 3), a.find(b"ca"), a.split(b"b"), a.translate(None, b"a"), a.decode("ascii"), a.count(97))
