# close() raises GeneratorExit inside; yielding then is an error.
def g(log):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        log.append("exit")
        raise
    finally:
        log.append("finally")
log = []
x = g(log)
next(x)
print(x.close(), log, next(x, "finished"), x.close())
fresh = g(log)
print(fresh.close(), log, list(fresh))
def stubborn():
    while True:
        try:
            yield
        except GeneratorExit:
            print("ignoring")
            yield "still here"
s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)
def returns():
    try:
        yield
    except GeneratorExit:
        return "value of close"
r = returns()
next(r)
print(r.close(), r.close())
def raises():
    try:
        yield
    finally:
        raise KeyError("while closing")
k = raises()
next(k)
try:
    k.close()
except KeyError as e:
    print("KeyError", e, type(e.__context__).__name__)
