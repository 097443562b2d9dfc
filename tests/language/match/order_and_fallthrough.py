# First match wins; no fall through; return, break, continue inside cases.
def first(x):
    match x:
        case int(): return "int first"
        case bool(): return "bool never"
    return "none"
print(first(True), first("s"))
out = []
for x in [1, "skip", 2, "stop", 3]:
    match x:
        case "skip": continue
        case "stop": break
        case n: out.append(n)
    out.append("after")
print(out)
def nested(x):
    match x:
        case [a, b]:
            match a:
                case int(): kind = "int"
                case str(): kind = "str"
                case _: kind = "?"
            match b:
                case None: return kind, "none"
            return kind, "some"
        case _:
            return "no pair"
print(nested([1, None]), nested(["a", 2]), nested([[], 0]), nested(5))
def gen(x):
    match x:
        case [first, *rest]:
            yield first
            yield from gen(rest)
        case []:
            yield "end"
print(list(gen([1, 2, 3])))
def in_try(x):
    try:
        match x:
            case int(n): return 10 // n
            case _: raise TypeError("not an int")
    except (ZeroDivisionError, TypeError) as e:
        return str(e)
    finally:
        print("finally", x)
print(in_try(3), in_try(0), in_try("a"))
