# Nested finally clauses, returns in loops, and generators inside try.
def f(log):
    for i in range(2):
        try:
            try:
                log.append(f"body {i}")
                if i:
                    return "returned"
                raise ValueError
            except ValueError:
                log.append("handled")
                continue
            finally:
                log.append("inner finally")
        finally:
            log.append("outer finally")
log = []
print(f(log), log)
def g():
    while True:
        try:
            try:
                return 1
            finally:
                break
        finally:
            print("g outer")
    return 2
print(g())
def h():
    try:
        yield 1
        raise ValueError("h")
    except ValueError:
        yield 2
    finally:
        yield 3
print(list(h()))
def k(n):
    try:
        return n if n == 0 else k(n - 1)
    finally:
        out.append(n)
out = []
print(k(3), out)
def lots():
    result = []
    for i in range(5):
        try:
            if i == 1: continue
            if i == 3: break
            result.append(i)
        except Exception:
            pass
        else:
            result.append("else")
        finally:
            result.append("f")
    else:
        result.append("loop else")
    return result
print(lots())
