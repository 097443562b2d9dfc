# Values of expressions survive finally blocks, in functions and loops.
def f(log):
    try:
        log.append("body")
        return len(log)
    finally:
        log.append("finally")
log = []
print(f(log), log)
def g():
    x = [1]
    try:
        return x
    finally:
        x.append(2)
print(g())
def h():
    for i in range(5):
        try:
            if i == 2:
                return "two"
        finally:
            print("turn", i)
print(h())
def k():
    try:
        try:
            return "inner"
        finally:
            print("first finally")
    finally:
        print("second finally")
print(k())
def m(n):
    try:
        return 10 / n
    except ZeroDivisionError:
        return "handler"
    else:
        return "never"
    finally:
        print("m finally", n)
print(m(5), m(0))
