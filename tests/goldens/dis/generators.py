# Generators start with ReturnGenerator, and a StopIteration does not leave them.
def generator(a):
    x = yield a
    y = yield from x
    try:
        yield
    finally:
        print(y)
    return y


lambda: (yield)
