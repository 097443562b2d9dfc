# throw() raises at the yield.
def g():
    while True:
        try:
            yield "waiting"
        except ValueError as e:
            yield f"caught {e}"
        finally:
            print("finally")
x = g()
print(next(x), x.throw(ValueError("v")))
print(next(x))
try:
    x.throw(KeyError("k"))
except KeyError as e:
    print("out", e)
print(next(x, "finished"))
fresh = g()
try:
    fresh.throw(ValueError("at the start"))
except ValueError as e:
    print(e, next(fresh, "finished"))
def swallow():
    try:
        yield 1
    except Exception:
        return "swallowed"
s = swallow()
next(s)
try:
    s.throw(RuntimeError)
except StopIteration as e:
    print(e.value)
try:
    s.throw(RuntimeError("finished generator"))
except RuntimeError as e:
    print(e)
y = g()
next(y)
for args in ((5,), ("text",)):
    try:
        y.throw(*args)
    except TypeError as e:
        print(e)
