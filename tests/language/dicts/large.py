# A dict through many insertions, deletions and lookups.
d = {}
for i in range(5000):
    d[i * 7919 % 10007] = i
print(len(d), d[7919], 10006 in d)
for i in range(0, 5000, 2):
    del d[i * 7919 % 10007]
print(len(d), sum(d.values()), list(d.items())[:3])
for i in range(0, 5000, 4):
    d[str(i)] = i
print(len(d), list(d)[-1], d["400"])
e = dict(d)
for key in list(e)[::3]:
    e.pop(key)
print(len(e), e == d, all(e[key] == d[key] for key in e))
while len(d) > 3:
    d.popitem()
print(d)
words = {}
for i in range(2000):
    words.setdefault("w" + str(i % 97), []).append(i)
print(len(words), words["w5"][:3], sum(map(len, words.values())))
