# exit 1: carets under a failing unpacking target.
def pair():
    return 1, 2, 3

first, second = pair()
