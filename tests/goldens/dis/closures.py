# Captured variables live in cells; globals, nonlocals, private names.
counter = 0


def outer(a):
    b = a
    unused = 1

    def inner():
        nonlocal b
        global counter
        b += a
        counter += 1
        return lambda: (a, b)

    del a
    return inner


class Private:
    def method(self):
        self.__x = __y
        return super().method(__class__)
