# The augmented assignments on names, items and attributes.
x = 10
x += 5
x -= 3
x *= 4
print(x)
x //= 5
x **= 2
x %= 7
print(x)
x <<= 3
x |= 1
x ^= 3
x &= 14
x >>= 1
print(x)
x /= 2
print(x)
a = [1, 2]
a += [3]
a *= 2
a[0] += 100
print(a)
class C: pass
c = C()
c.n = 1
c.n += 1
print(c.n)
s = "ab"
s += "cd"
print(s)
