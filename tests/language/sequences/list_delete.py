# del of items, slices and extended slices.
a = list(range(12))
del a[0]
del a[-1]
print(a)
del a[2:4]
print(a)
del a[::2]
print(a)
del a[::-2]
print(a)
del a[5:], a[:0]
print(a)
del a[:]
print(a)
b = [[1, 2], [3]]
del b[0][1], b[1][0]
print(b)
for code in ("del a[0]", "del b[5]", "del b['x']", "del b[::0]"):
    try:
        exec(code)
    except (IndexError, TypeError, ValueError) as e:
        print(code, "->", type(e).__name__, e)
