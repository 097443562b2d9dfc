# close() and GeneratorExit go through yield from.
def inner(log):
    try:
        yield 1
    except GeneratorExit:
        log.append("inner exit")
        raise
    finally:
        log.append("inner finally")
def outer(log):
    try:
        yield from inner(log)
    finally:
        log.append("outer finally")
log = []
o = outer(log)
next(o)
o.close()
print(log)
class It:
    def __iter__(self): return self
    def __next__(self): return "n"
    def send(self, v): return f"sent {v}"
    def throw(self, *a): return f"thrown {type(a[0]).__name__}"
    def close(self): print("It.close")
def d(): yield from It()
x = d()
print(next(x), x.send(5), x.throw(KeyError("k")))
x.close()
def ret():
    return "early"
    yield
def collect(): return [(yield from ret())], (yield 5)
c = collect()
print(next(c))
try:
    c.send("last")
except StopIteration as e:
    print(e.value)
