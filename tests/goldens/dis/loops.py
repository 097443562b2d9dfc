# The iterator of a `for` is a temporary; leaving the loop early drops it.
def loops(items):
    for a, (b, *c) in items:
        if a:
            continue
        if b:
            break
    else:
        print(c)
    while items:
        for x in [1, 2]:
            if x:
                return x
    return a


for i in range(3):
    print(i)
