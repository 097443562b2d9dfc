# Displays of constants are one constant; starred items are spread.
def displays(a, b):
    t = (1, 2, 'x')
    u = [1, 2, 3], {1, 2, 3}, [a, 1], (a, *b)
    d = {'a': 1, **a, b: 2}
    e = {}, [], (), set()
    s = a[1:2], a[-1], a['k'], a[::b]
    return [*a, *b], f'{a!r:>{b}} and {b}', f'{a}', 'x' f'{a}y'
