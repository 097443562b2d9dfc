# Group, window, flatten and transpose with plain iteration.
def groupby(items, key):
    groups = {}
    for x in items:
        groups.setdefault(key(x), []).append(x)
    return groups
def flatten(x):
    for y in x:
        if isinstance(y, (list, tuple)):
            yield from flatten(y)
        else:
            yield y
def pairwise(it):
    it = iter(it)
    prev = next(it, None)
    for x in it:
        yield prev, x
        prev = x
def interleave(*its):
    its = [iter(i) for i in its]
    while its:
        for it in list(its):
            try:
                yield next(it)
            except StopIteration:
                its.remove(it)
def merge(a, b):
    a, b = iter(a), iter(b)
    x, y, end = next(a, None), next(b, None), None
    while x is not None or y is not None:
        if y is None or (x is not None and x <= y):
            yield x
            x = next(a, end)
        else:
            yield y
            y = next(b, end)
print(groupby(range(10), lambda x: x % 3), list(flatten([1, [2, (3, [4])], []])), list(pairwise("abcd")), list(interleave("abc", [1], "xy")), list(merge([1, 4, 6], [2, 3, 7, 8])))
text = "the quick brown fox jumps over the lazy dog"
longest = max(text.split(), key=lambda w: (len(w), w))
rows = list(zip(*[iter("abcdef")] * 3))
print(longest, rows, list(map("".join, zip(*rows))), [w for w, n in sorted(((w, text.count(w)) for w in set(text.split())), key=lambda p: (-p[1], p[0]))][:2])
