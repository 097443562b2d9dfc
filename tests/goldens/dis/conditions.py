# Comparisons are fused with their jumps, and no bool is made on the way.
def conditions(a, b, c):
    if a < b and not (b == 3 or c is None):
        return 1
    elif a <= b < c:
        return 2
    elif a in [1, 2, 3] or a not in b:
        return 3
    return a if b else c


def values(a, b, f):
    x = a or b
    y = a and f() and b
    z = a < f() < b
    return x, y, z, not a, a is not b


def constants(a):
    if 0:
        unreachable()
    while 1:
        if __debug__:
            break
