# A small language evaluated with match.
class Num:
    __match_args__ = ("v",)
    def __init__(self, v): self.v = v
class Bin:
    __match_args__ = ("op", "l", "r")
    def __init__(self, op, l, r): self.op, self.l, self.r = op, l, r
class Var:
    __match_args__ = ("name",)
    def __init__(self, name): self.name = name
def ev(e, env):
    match e:
        case Num(v): return v
        case Var(name) if name in env: return env[name]
        case Var(name): raise NameError(name)
        case Bin("+", l, r): return ev(l, env) + ev(r, env)
        case Bin("*", Num(0), _) | Bin("*", _, Num(0)): return 0
        case Bin("*", l, r): return ev(l, env) * ev(r, env)
        case Bin(op): raise ValueError(f"bad operator {op}")
def show(e):
    match e:
        case Num(v): return str(v)
        case Var(n): return n
        case Bin(op, Bin() as l, r): return f"({show(l)}) {op} {show(r)}"
        case Bin(op, l, r): return f"{show(l)} {op} {show(r)}"
e = Bin("+", Bin("*", Num(2), Var("x")), Num(1))
print(show(e), "=", ev(e, {"x": 20}), ev(Bin("*", Num(0), Var("unknown")), {}))
for bad in (Var("y"), Bin("^", Num(1), Num(2))):
    try:
        ev(bad, {})
    except (NameError, ValueError) as x:
        print(type(x).__name__, x)
def command(line):
    match line.split():
        case ["go", ("north" | "south") as d]: return f"going {d}"
        case ["take", *things] if things: return f"taking {' and '.join(things)}"
        case ["quit" | "exit"]: return "bye"
        case []: return "say something"
        case [verb, *_]: return f"cannot {verb}"
print([command(c) for c in ("go north", "go up", "take key lamp", "take", "exit", "", "dance now")])
