# Guards run after the pattern matched; bindings stay.
log = []
def guard(v):
    log.append(v)
    return v
def f(x):
    match x:
        case [a, b] if guard(a == b): return "equal"
        case [a, b] if guard(a > b): return "greater"
        case int(n) if guard(n % 2 == 0): return "even"
        case n if guard(n == 7): return "seven"
        case _: return "rest"
print([f(x) for x in ([1, 1], [2, 1], [1, 2], 4, 7, 9)], log)
def bindings(x):
    match x:
        case [first, *_] if first > 10:
            return "big"
        case [_, second, *_]:
            return first, second
print(bindings([1, 2, 3]), bindings([11]))
def raising(x):
    match x:
        case n if 1 / n > 0.4: return "ok"
        case _: return "no"
try:
    print(raising(2), raising(5), raising(0))
except ZeroDivisionError as e:
    print(e)
def walrus(x):
    match x:
        case n if (half := n // 2) > 3: return half
        case _: return -half
print(walrus(10), walrus(4))
