# Nothing in a generator runs before it is asked for.
log = []
def gen(tag, n):
    log.append(f"{tag} starts")
    for i in range(n):
        log.append(f"{tag} gives {i}")
        yield i
    log.append(f"{tag} ends")
a, b = gen("a", 2), gen("b", 3)
print(log)
z = zip(a, b)
print(next(z), log)
print(list(z), log[-2:])
log.clear()
m = map(lambda x: (log.append(f"map {x}"), x * 2)[1], gen("m", 2))
print(log, next(m), log)
f = filter(lambda x: x % 2, gen("f", 4))
log.clear()
print(next(f), log)
log.clear()
g = (x + y for x in gen("x", 2) for y in gen("y", 2))
print(log, next(g), next(g), log)
log.clear()
print(any(x > 0 for x in gen("any", 10)), log[-1], sum(gen("s", 3)), next(gen("n", 5)))
def params(x=log.append("default evaluated at def")): yield x
print(log[-1])
