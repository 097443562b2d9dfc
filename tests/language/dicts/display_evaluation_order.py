# Keys and values are evaluated left to right, key first.
log = []
def k(x):
    log.append(f"k{x}")
    return x
def v(x):
    log.append(f"v{x}")
    return x
print({k(1): v(10), k(2): v(20), **{k(3): v(30)}, k(1): v(11)}, log)
log.clear()
print({k(i): v(i * 2) for i in range(2)}, log)
log.clear()
d = {}
d[k("a")] = v("b")
print(log, d)
d[k(1)], d[k(2)] = v(5), v(6)
print(log)
