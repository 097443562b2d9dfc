# Queue and stack use of lists, with growth and shrinkage.
q = []
out = []
for i in range(50):
    q.append(i)
    if i % 3 == 2:
        out.append(q.pop(0))
    if i % 5 == 4:
        out.append(q.pop())
print(out)
print(q)
q.sort(key=lambda x: (x % 3, -x))
print(q)
while q:
    x = q.pop(len(q) // 2)
    if x % 7 == 0:
        print(x, len(q))
a = []
for i in range(10):
    a.insert(i // 2, i)
print(a)
a = [0] * 5
for i in range(-5, 5):
    a[i] += i
print(a)
