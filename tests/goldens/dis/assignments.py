# Values go straight into the local they are assigned to, if that is safe.
def assignments(a, b):
    x = y = a.z
    a, b = b, a
    a, b, c = b, a + 1, 5
    a.x, a[b] = 1, 2
    a.x += 1
    a[b] -= 2
    [p, *q] = x
    del a.x, a[0], p
    x = a.y and x.b
    return x, y, q


def maybe_unbound(flag):
    if flag:
        value = 1
    print(value)
    print(value)
    del value
    return value


value: int = 1
