# Chains of every comparison operator evaluate each operand once.
log = []
def n(x):
    log.append(x)
    return x
print(n(1) < n(2) <= n(2) != n(3) >= n(3) > n(0) == n(0) is n(0) in [n(0)] not in [n(5)], log)
log.clear()
print(n(3) < n(2) < n(9), log)
log.clear()
print(n(1) < n(2) > n(5) < n(9), log)
print(1 < 2 < 3 < 4, 1 < 3 < 2, 3 > 2 < 5, 1 == 1.0 == True, 1 != 2 != 1, "a" < "b" < "c", [] == [] == [])
x = 5
print(0 < x < 10, 0 < x and x < 10, not 0 < x < 3, (1 < 2) < 3, 1 < (2 < 3), 5 > 4 > 3 == 3, 1 in [1] in [[1]], None is None is None)
class C:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return [] if self.v > 5 else [self.v]
print(C(1) < C(2) < C(3), C(9) < C(2) < C(3), C(1) < C(9) < C(1))
if 1 < x < 9 and not x in (2, 3): print("in condition")
while 0 < x < 6 != 7: x += 1
print(x)
