# finally blocks in generators run on exhaustion, error, close and loss.
log = []
def g(tag):
    try:
        yield 1
        yield 2
    finally:
        log.append(tag)
list(g("exhausted"))
for x in g("broken loop"):
    break
print(log)
x = g("deleted")
next(x)
del x
print(log)
x = g("never started")
del x
print(log)
def caller():
    x = g("function left")
    next(x)
caller()
print(log)
def nested():
    with_order = []
    try:
        try:
            yield 1
        finally:
            log.append("inner")
            yield "from finally"
    finally:
        log.append("outer")
n = nested()
print(list(n), log[-2:])
n = nested()
next(n)
try:
    print(n.throw(ValueError("x")))
    next(n)
except ValueError as e:
    print("still raised", e, log[-2:])
