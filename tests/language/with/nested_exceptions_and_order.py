# Exceptions raised in __enter__, the body and __exit__ of several managers.
class CM:
    def __init__(self, name, enter=None, exit=None, swallow=False): self.name, self.enter, self.exit, self.swallow = name, enter, exit, swallow
    def __enter__(self):
        log.append(f"enter {self.name}")
        if self.enter:
            raise self.enter
        return self
    def __exit__(self, t, v, tb):
        log.append(f"exit {self.name} with {v!r}")
        if self.exit:
            raise self.exit
        return self.swallow
log = []
def run(*managers, body=None):
    log.clear()
    try:
        if len(managers) == 1:
            with managers[0]:
                log.append("body")
                if body:
                    raise body
        else:
            with managers[0], managers[1]:
                log.append("body")
                if body:
                    raise body
        print("normal end", log)
    except Exception as e:
        print("left with", repr(e), "context", repr(e.__context__), log)
run(CM("a"), CM("b"))
run(CM("a"), CM("b"), body=ValueError("v"))
run(CM("a", swallow=True), CM("b"), body=ValueError("v"))
run(CM("a"), CM("b", swallow=True), body=ValueError("v"))
run(CM("a"), CM("b", enter=KeyError("k")))
run(CM("a", swallow=True), CM("b", enter=KeyError("k")))
run(CM("a"), CM("b", exit=OSError("o")), body=ValueError("v"))
run(CM("a", swallow=True), CM("b", exit=OSError("o")))
run(CM("a", enter=KeyError("first")), CM("b"))
run(CM("a", exit=TypeError("t")), CM("b", exit=OSError("o")), body=ValueError("v"))
