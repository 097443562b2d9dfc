# Many insertions, deletions and set operations agree with lists.
a = {i * i % 1009 for i in range(2000)}
b = {i * 3 % 1009 for i in range(500)}
print(len(a), len(b), len(a | b), len(a & b), len(a - b), len(a ^ b))
print(len(a | b) == len(a) + len(b) - len(a & b), (a - b) | (b - a) == a ^ b, a & b <= a, (a | b) >= b, sorted(a & b)[:8])
for x in range(0, 1009, 2):
    a.discard(x)
print(len(a), sum(a), all(x % 2 for x in a))
for x in range(2000):
    a.add(x)
    if x % 3 == 0:
        a.remove(x)
print(len(a), sum(a) == sum(x for x in range(2000) if x % 3))
strings = {str(i) for i in range(300)}
print(len(strings), "299" in strings, "300" in strings, sorted(strings)[:4])
while len(strings) > 1:
    strings.pop()
print(len(strings))
