# Literal patterns compare with ==, None and bools with is.
def f(x):
    match x:
        case 0: return "zero"
        case -1: return "minus one"
        case 1.5: return "one and a half"
        case "text": return "text"
        case "a" "b": return "joined"
        case b"bytes": return "bytes"
        case None: return "None"
        case True: return "True"
        case False: return "False"
        case 3 + 4j: return "complex"
        case -2 - 1j: return "negative complex"
        case """triple""": return "triple"
        case _: return "other"
print([f(x) for x in (0, 0.0, False, -1, -1.0, 1.5, "text", "ab", b"bytes", None, True, 1, 1.0, 3 + 4j, -2 - 1j, "triple", 5, [], "None")])
def g(x):
    match x:
        case True: return "True"
        case 1: return "one"
        case None: return "None"
print([g(x) for x in (True, 1, 1.0, None, 0, False)])
