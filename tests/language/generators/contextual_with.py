# yield inside with: the manager lives as long as the generator.
class CM:
    def __init__(self, name): self.name = name
    def __enter__(self):
        print("enter", self.name)
        return self.name
    def __exit__(self, t, v, tb):
        print("exit", self.name, t.__name__ if t else None)
        return t is KeyError
def g():
    with CM("a") as a, CM("b") as b:
        yield a
        yield b
    yield "after"
print(list(g()))
x = g()
next(x)
x.close()
x = g()
next(x)
print(x.throw(KeyError("k")))
x = g()
next(x)
try:
    x.throw(ValueError("v"))
except ValueError as e:
    print("out", e)
x = g()
next(x)
del x
print("end")
