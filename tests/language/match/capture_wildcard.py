# Capture patterns bind always; the wildcard binds nothing.
match 5:
    case x:
        print("captured", x)
match [1, 2]:
    case _:
        print("wildcard", "_" in globals())
def f(v):
    match v:
        case [a, b]:
            pass
        case {"k": a}:
            b = "from mapping"
        case a:
            b = None
    return a, b
print(f([1, 2]), f({"k": 3}), f(9))
def partial(v):
    a = "before"
    match v:
        case [a, 2]:
            return "matched", a
    return "not matched", a in (1, "before")
print(partial([1, 2]), partial([1, 3]), partial("x"))
match = 5
case = 6
_ = 7
print(match, case, _)
match (match):
    case case:
        print(case)
