# iter(callable, sentinel) calls until the sentinel comes.
values = [1, 2, 3, 0, 9]
it = iter(lambda: values.pop(0), 0)
print(list(it), values, next(it, "done"), type(it).__name__)
import io
f = io.StringIO("line 1\nline 2\n\nafter")
print([l.strip() for l in iter(f.readline, "\n")], f.read())
class Dice:
    def __init__(self): self.n = 0
    def __call__(self):
        self.n += 1
        return self.n % 4
print(list(iter(Dice(), 3)))
def stops(): raise StopIteration
print(list(iter(stops, 1)))
def fails(): raise ValueError("from the callable")
try:
    list(iter(fails, 1))
except ValueError as e:
    print(e)
for f in (lambda: iter(5, 1), lambda: iter(), lambda: iter(None), lambda: iter(len)):
    try:
        f()
    except TypeError as e:
        print(e)
