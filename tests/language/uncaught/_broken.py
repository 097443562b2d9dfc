def check(x):
    return x.nope

check(5)
