# Long chains of big operations agree with each other.
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
a = 2 ** 200 - 1
b = 2 ** 150 - 1
print(gcd(a, b) == 2 ** 50 - 1)
q, r = divmod(a * b + 12345, b)
print(q == a, r)
x, y = 1, 1
for _ in range(300):
    x, y = y, x + y
print(x)
s = 0
for i in range(200):
    s = s * 31 + i
    s ^= s >> 7
    s &= (1 << 300) - 1
print(s)
print(sum(i ** 20 for i in range(1, 60)))
