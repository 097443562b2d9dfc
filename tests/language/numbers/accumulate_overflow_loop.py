# A counting loop that leaves the small range half way stays exact.
n = 1
for i in range(100):
    n = n * 3 + i
print(n)
m = 2 ** 47 - 5
for i in range(10):
    m += 1
print(m, m - (2 ** 47 - 5))
m = -(2 ** 47) + 5
for i in range(10):
    m -= 1
print(m)
x = 2 ** 62
for i in range(5):
    x += x
    print(x, -x, x // 3, x % 1000)
y = 3037000500
print(y * y, -y * y, (y * y) % y)
i = 2 ** 63 - 2
while i < 2 ** 63 + 2:
    i += 1
print(i)
