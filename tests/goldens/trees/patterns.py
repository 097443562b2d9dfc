match x:
    case 1: pass
    case -1 | 1.5 | -2j | 1 + 2j | -1.5 - 3j: pass
    case 'a' 'b' | b'c': pass
    case None | True | False: pass
    case a: pass
    case _: pass
    case a.b.c: pass
    case (a): pass
    case (a, b): pass
    case (): pass
    case []: pass
    case [a]: pass
    case [a, *b, c,]: pass
    case (a,): pass
    case a,: pass
    case a, *_: pass
    case *a, b: pass
    case {}: pass
    case {'a': b, 1: c, d.e: _, -1: f, None: g, **h}: pass
    case {'a': b,}: pass
    case {**a}: pass
    case A(): pass
    case A.b(c, d=e, f=g,): pass
    case A(b,): pass
    case A(b=c): pass
    case a as b: pass
    case (a | b) as c: pass
    case [a as b, (c, d) as e]: pass
    case a if b: pass
    case a | b if (c := d): pass
    case str() | int(): pass
    case match: pass
    case case: pass
    case type: pass
    case (1 | 2): pass
match x, y:
    case a: pass
match x,:
    case a: pass
match *x, y:
    case a:
        b
match (x):
    case a: pass
match [x]:
    case a: pass
match -x:
    case a: pass
match not x:
    case a: pass
match {1: 2}:
    case a: pass
match match:
    case case:
        match case:
            case match: pass
match (yield):
    case a: pass
match x if y else z:
    case a: pass
match lambda: x:
    case a: pass
match f'{x}':
    case a: pass
match (
    x,
    y
):

    # comment
    case a:
        pass

    case b:
        pass
match x := y:
    case a: pass
