# exit 1: carets under the failing operator.
def f(a, b):
    return a + b * a

x = [1, 2]
try:
    x = f(1, None)
except TypeError:
    pass
value = f(2, 3) + len("abc") * (x[0] - "text")
