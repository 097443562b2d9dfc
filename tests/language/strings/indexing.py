# Items and slices of strings by positive and negative positions.
s = "abcdefgh"
print(s[0], s[7], s[-1], s[-8])
print(s[2:5], s[:3], s[5:], s[:], s[-3:], s[:-3], s[-5:-2])
print(s[::2], s[1::3], s[::-1], s[::-2], s[6:2:-1], s[2:6:-1], s[-1:-9:-3])
print(repr(s[10:]), repr(s[5:2]), s[-100:3], s[5:100], s[100::-1], repr(s[:-100]))
for i in (8, -9, 10 ** 30, "0", 1.0, None):
    try:
        s[i]
    except (IndexError, TypeError) as e:
        print(type(e).__name__, e)
try:
    s[::0]
except ValueError as e:
    print(e)
u = "aé日😀z"
print(len(u), u[1], u[2], u[3], u[-1], u[::-1], u[1:4])
