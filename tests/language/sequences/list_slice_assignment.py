# Assigning to slices grows, shrinks and replaces.
a = [0, 1, 2, 3, 4, 5]
a[1:3] = ["x", "y", "z"]
print(a)
a[:2] = []
print(a)
a[len(a):] = [9, 10]
print(a)
a[2:2] = (7, 8)
print(a)
a[::2] = "ABCDE"
print(a)
a[::-1] = list(range(len(a)))
print(a)
a[:] = a
print(a)
a[1:2] = a
print(a)
a[-2:] = range(2)
a[5:2] = ["mid"]
print(a)
for code in ("a[::2] = [1]", "a[0:1] = 5", "a[1:2:0] = []", "a[::2] = 5", "a['x':] = []"):
    try:
        exec(code)
    except (ValueError, TypeError) as e:
        print(code, "->", type(e).__name__, e)
