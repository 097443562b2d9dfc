# return, break, continue and yield leave the body through __exit__.
class CM:
    def __init__(self, n): self.n = n
    def __enter__(self): log.append(f"+{self.n}"); return self.n
    def __exit__(self, t, v, tb): log.append(f"-{self.n}{'!' if t else ''}")
log = []
def ret():
    with CM(1), CM(2):
        return "value"
def loop():
    for i in range(4):
        with CM(i):
            if i == 0: continue
            if i == 2: break
            log.append("body")
    return i
def gen():
    with CM("g"):
        yield 1
        yield 2
def nested():
    with CM("a"):
        try:
            with CM("b"):
                raise ValueError
        except ValueError:
            log.append("handled")
        return "done"
def in_finally():
    try:
        return "r"
    finally:
        with CM("f"):
            log.append("in finally")
for f in (ret, loop, lambda: list(gen()), nested, in_finally):
    log.clear()
    print(f(), log)
log.clear()
g = gen()
next(g)
g.close()
print(log)
log.clear()
for x in gen():
    break
print(log)
