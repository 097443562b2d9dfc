# Changing a set's size while iterating is refused.
s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as e:
    print(e)
s = {1, 2, 3}
try:
    for x in s:
        s.discard(x)
except RuntimeError as e:
    print(e, len(s))
s = {1, 2, 3}
for x in list(s):
    s.discard(x)
print(s)
s = {1, 2}
for x in s:
    s.add(x)
print(sorted(s))
it = iter({5})
print(it.__length_hint__(), next(it), next(it, "end"), type(it).__name__)
