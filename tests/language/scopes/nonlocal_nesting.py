# nonlocal reaches the nearest enclosing function that binds the name.
def a():
    x = "a"
    y = "a.y"
    def b():
        x = "b"
        def c():
            nonlocal x, y
            x += "+c"
            y += "+c"
            def d():
                nonlocal x
                x += "+d"
            d()
        c()
        return x
    r = b()
    return x, y, r
print(a())
def counter(start=0):
    def step(by=1):
        nonlocal start
        start += by
        return start
    return step
c = counter(10)
print(c(), c(5), counter()())
def recursive():
    count = 0
    def go(n):
        nonlocal count
        count += 1
        if n:
            go(n - 1)
            go(n - 1)
    go(4)
    return count
print(recursive())
