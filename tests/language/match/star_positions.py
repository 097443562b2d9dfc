# The star may stand anywhere, once; lengths decide.
def f(x):
    match x:
        case [*_, 0]: return "ends 0"
        case [0, *_]: return "starts 0"
        case [a, b, *c, d]: return (a, b, c, d)
        case [*only]: return ("all", only)
print([f(x) for x in ([1, 0], [0, 1], [1, 2, 3], [1, 2, 3, 4, 5], [1], [], [1, 2])])
def g(x):
    match x:
        case (a, (b, *c), *d) if len(c) == len(d): return a, b, c, d
        case ((*inner,), *_): return inner
        case _: return None
print(g([1, [2, 3], 4]), g([[1, 2], 3]), g([1, [2, 3]]), g("x"))
match ("cmd", 1, 2, 3):
    case (str(name), *args) if all(isinstance(a, int) for a in args):
        print(name, sum(args), type(args).__name__)
match []:
    case [*x]: print("star matches nothing", x)
match [[1, 2], [3, 4], [5, 6]]:
    case [[a, _], *_, [_, b]]: print(a, b)
