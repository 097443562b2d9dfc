# What a for loop sees when the list changes under it.
a = [1, 2, 3, 4]
seen = []
for x in a:
    seen.append(x)
    if x == 2:
        a.remove(1)
print(seen, a)
a = [1, 2]
for x in a:
    if len(a) < 6:
        a.append(x * 10)
print(a)
a = [1, 2, 3]
for x in a:
    a.clear()
print(a, x)
a = [1, 2, 3]
it = iter(a)
print(next(it), next(it), next(it), next(it, "end"))
a.append(4)
print(next(it, "still ended"))
a = [1, 2, 3]
r = reversed(a)
a.pop()
print(list(r), a)
it = iter([1, 2, 3])
next(it)
print(it.__length_hint__(), list(it), it.__length_hint__())
