# A StopIteration that escapes from a generator's body is a RuntimeError.
def bad():
    yield 1
    raise StopIteration("inside")
g = bad()
print(next(g))
try:
    next(g)
except RuntimeError as e:
    print(e, repr(e.__cause__), e.__cause__ is e.__context__, e.__suppress_context__)
def lazy(it):
    yield next(it)
try:
    list(lazy(iter([])))
except RuntimeError as e:
    print(e)
def careful(it):
    try:
        yield next(it)
    except StopIteration:
        return
print(list(careful(iter([]))))
gen = (next(i) for i in [iter([])])
try:
    list(gen)
except RuntimeError as e:
    print(e)
def thrown():
    try:
        yield
    except StopIteration:
        print("a thrown one can be caught")
        yield "fine"
t = thrown()
next(t)
print(t.throw(StopIteration))
