# Ranges over integers of any size.
big = 10 ** 30
r = range(big, big + 10, 3)
print(r, list(r), len(r), big + 3 in r, big + 4 in r, r[-1], r[1:], r.index(big + 6))
print(range(2 ** 63)[2 ** 62], range(-(2 ** 70), 0, 2 ** 68)[2], list(range(2 ** 64, 2 ** 64 - 3, -1)), big in range(big), -1 in range(big))
try:
    len(range(2 ** 63))
except OverflowError as e:
    print(e)
for i in range(2 ** 63 - 2, 2 ** 63 + 2):
    print(i)
it = iter(range(big, big + 2))
print(next(it), next(it), next(it, "end"), range(big)[5:big:big // 3])
class I:
    def __index__(self): return 3
print(range(I()), list(range(I())), range(1, I(), True))
