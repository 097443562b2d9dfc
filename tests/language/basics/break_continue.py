# break leaves the innermost loop, continue starts its next turn.
for i in range(10):
    if i % 2:
        continue
    if i > 6:
        break
    print(i)
for i in range(3):
    for j in range(3):
        if j > i:
            break
        print(i, j)
n = 0
while True:
    n += 1
    if n == 3:
        continue
    if n > 5:
        break
    print("n", n)
