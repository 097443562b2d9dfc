# Plain calls, methods, keywords, stars.
def calls(f, a, kw):
    f()
    f(a, 1)
    a.method(1)
    a.method(1, key=2)
    f(1, key=a, other=2)
    f(*a)
    f(1, *a, **kw)
    f(a.x, key=1, **kw, last=2)
    return f(f(f(1)))


@calls
@calls.decorator(1)
def decorated(a, b=1, *args, c, d=2, **kwargs) -> int:
    """Doc."""
