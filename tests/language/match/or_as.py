# Alternatives and as-bindings.
def f(x):
    match x:
        case 1 | 2 | 3 as small: return f"small {small}"
        case [a, 0] | [0, a]: return f"with zero {a}"
        case {"x": v} | {"y": v}: return f"x or y {v}"
        case (int() | float()) as num: return f"number {num}"
        case [("l" | "r") as side, int(n) as count]: return f"{side} {n} {count}"
        case str() | bytes() as s if len(s) > 2: return f"long {s}"
        case ([] | "" | None) as empty: return f"empty {empty!r}"
        case (a, b) as pair: return f"pair {pair} of {a} {b}"
        case _: return "?"
for x in (1, 3, [5, 0], [0, 6], [0, 0], {"x": 1}, {"y": 2}, {"y": 2, "x": 3}, 7, 2.5, ["l", 4], ["q", 4], "abc", b"abcd", "ab", "", [], None, (8, 9)):
    print(repr(x), "->", f(x))
for source in ("case a | b: pass", "case [a] | [b]: pass", "case _ | 1: pass", "case a | 1: pass", "case 1 | _: pass", "case [a, a]: pass", "case {'k': a, 'j': a}: pass", "case x as x: pass", "case (a as b) | (b as a): pass", "case _ as y: pass", "case x as _: pass", "case [*a, *b]: pass", "case {**_}: pass", "case {**r, 'k': 1}: pass", "case {'a': 1, 'a': 2}: pass", "case {x: 1}: pass", "case f'x': pass", "case 1 + 2: pass", "case -x: pass", "case x.y(): pass", "case C(a=1, a=2): pass", "case C(a=1, 2): pass", "case x: pass\n case 1: pass", "case _: pass\n case 1: pass", "case 1 if True: pass", "case 1 as 2: pass", "case C(*a): pass", "case x.y.z: pass", "case 'a' + 'b': pass", "case a.b as c: pass", "case 3 + 4: pass", "case 1 as a.b: pass"):
    try:
        compile("match v:\n " + source, "<t>", "exec")
        print(source, "-> fine")
    except SyntaxError as e:
        print(source, "->", e.msg)
