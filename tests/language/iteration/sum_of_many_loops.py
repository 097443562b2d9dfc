# Hot loops of every shape end with the right totals.
total = 0
for i in range(100000):
    total += i
print(total)
n = total = 0
while n < 50000:
    n += 1
    if n % 7 == 0:
        continue
    if n > 49990:
        break
    total += n
print(n, total)
total = 0
for i in range(200):
    for j in range(i, 200, 3):
        total += i ^ j
print(total)
x, steps = 27, 0
while x != 1:
    x = x // 2 if x % 2 == 0 else 3 * x + 1
    steps += 1
print(steps)
f = 0.0
for i in range(1, 10001):
    f += 1 / i
print(round(f, 10))
s = ""
for i in range(2000):
    s += chr(97 + i % 26)
print(len(s), s.count("z"), s[1990:])
l = []
for i in range(10000):
    l.append(i & 15)
    if i % 3 == 0:
        l.pop()
print(len(l), sum(l))
d = {}
for i in range(20000):
    k = i * 31 % 257
    d[k] = d.get(k, 0) + 1
print(len(d), sum(d.values()), d[0])
a, b = 0, 1
for _ in range(500):
    a, b = b, (a + b) % 1000000007
print(a, sum(i * j for i in range(100) for j in range(100)), sum(map(lambda v: v * v, range(1000))))
