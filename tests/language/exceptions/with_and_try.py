# Exceptions, with statements and finally clauses interleave.
log = []
class CM:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail
    def __enter__(self):
        log.append(f"+{self.name}")
        if self.fail == "enter":
            raise RuntimeError("enter failed")
        return self
    def __exit__(self, t, v, tb):
        log.append(f"-{self.name}:{t.__name__ if t else None}")
        if self.fail == "exit":
            raise RuntimeError("exit failed")
        return self.swallow
def run(f):
    log.clear()
    try:
        r = f()
    except Exception as e:
        r = f"{type(e).__name__}({e}) context={e.__context__!r}"
    print(r, log)
def a():
    with CM("1"):
        with CM("2", swallow=True):
            raise KeyError("k")
        return "went on"
def b():
    with CM("1", fail="exit"):
        raise KeyError("body")
def c():
    with CM("1"), CM("2", fail="enter"), CM("3"):
        pass
def d():
    try:
        with CM("1"):
            raise ValueError("v")
    except ValueError:
        with CM("2"):
            return "from handler"
    finally:
        log.append("finally")
def e():
    for i in range(3):
        with CM(str(i)):
            if i == 1:
                break
    else:
        return "else"
    return "broke"
def f():
    with CM("1", swallow=True):
        try:
            raise ValueError("v")
        finally:
            log.append("finally")
    return "swallowed"
for fn in (a, b, c, d, e, f):
    run(fn)
