# Iterators over containers that change under them.
a = [1, 2, 3]
it = iter(a)
next(it)
a.insert(0, 0)
print(list(it))
a = [1, 2, 3, 4]
for x in a:
    a.remove(x)
print(a)
a = [3, 1, 2]
for x in a:
    a.sort()
    print(x, end=" ")
print()
b = bytearray(b"abc")
for x in b:
    if len(b) < 6:
        b.append(x)
print(b)
d = {"a": 1}
v = d.values()
d["b"] = 2
print(list(v), list(map(d.get, d)))
a = [1, 2]
m = map(lambda x: (a.append(x + 2), x)[1] if len(a) < 6 else x, a)
print(list(m), a)
z = zip(a, iter(a.copy()))
a.clear()
print(list(z))
a = [1, 2, 3]
e = enumerate(a)
next(e)
a[:] = [9]
print(list(e))
r = reversed([1, 2, 3])
print(next(r), list(r), list(r))
