"""match statements with every kind of pattern, against subjects that nearly fit."""

POINT = """class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y=0):
        self.x, self.y = x, y
    def __repr__(self):
        return f'Point({self.x!r}, {self.y!r})'
class Limits:
    LOW, HIGH = 1, 'a'"""

LITERALS = ("0", "1", "-1", "2.5", "'a'", "'abc'", "b'a'", "None", "True", "False", "1+2j", "-0.0", "1000")


def pattern(g, depth, names):
    """A pattern and the names that it binds; alternatives bind none, so that they always agree."""
    way = g.below(12)
    if depth <= 0 or way < 2:
        return g.choice(LITERALS)
    if way == 2:
        return "_"
    if way == 3:
        return capture(names)
    if way == 4:
        return g.choice(("Limits.LOW", "Limits.HIGH"))
    if way == 5:
        parts = [pattern(g, 0, names) for _ in range(2 + g.below(2))]
        return f"({' | '.join(parts)})"
    if way in (6, 7):
        parts = [pattern(g, depth - 1, names) for _ in range(g.below(4))]
        if g.chance(0.4):
            parts.insert(g.below(len(parts) + 1), g.choice(("*_", "*" + capture(names))))
        return f"[{', '.join(parts)}]"
    if way == 8:
        parts = [f"{key}: {pattern(g, depth - 1, names)}" for key in ("'a'", "1", "None") if g.chance(0.4)]
        if g.chance(0.3):
            parts.append("**" + capture(names))
        return "{" + ", ".join(parts) + "}"
    if way == 9:
        parts = [pattern(g, depth - 1, names) for _ in range(g.below(3))]
        if g.chance(0.4):
            parts.append(f"{'y' if parts else 'x'}={pattern(g, depth - 1, names)}")
        return f"Point({', '.join(parts)})"
    if way == 10:
        kind = g.choice(("int", "str", "float", "list", "dict", "tuple", "bool", "bytes", "object"))
        inner = pattern(g, depth - 1, names) if g.chance(0.5) and kind != "object" else ""
        return f"{kind}({inner})"
    inner = pattern(g, depth - 1, names)
    return f"({inner} as {capture(names)})" if inner != "_" else inner


def capture(names):
    names.append(f"v{len(names)}")
    return names[-1]


def irrefutable(text):
    return text == "_" or text.isidentifier() and text not in ("None", "True", "False")


def subject(g, depth):
    way = g.below(8)
    if depth <= 0 or way < 2:
        return g.choice(LITERALS) if g.chance(0.7) else g.leaf("any")
    inner = [subject(g, depth - 1) for _ in range(g.below(4))]
    if way in (2, 3):
        return f"[{', '.join(inner)}]"
    if way == 4:
        return f"({', '.join(inner)},)" if inner else "()"
    if way in (5, 6):
        return "{" + ", ".join(f"{g.choice(LITERALS[:9])}: {value}" for value in inner) + "}"
    return f"Point({', '.join(inner[:2]) or 0})"


def program(g):
    """Several match statements and what they say to many subjects."""
    lines = [POINT]
    for _ in range(2):
        name = g.fresh("f")
        lines += [f"def {name}(subject):", "    match subject:"]
        for case in range(1 + g.below(4)):
            names = []
            text = pattern(g, 3, names)
            guard = f" if {g.choice(('True', 'False', 'subject'))}" if g.chance(0.2) or irrefutable(text) else ""
            lines += [f"        case {text}{guard}:", f"            return {case}, [{', '.join(names)}]"]
        lines += [f"show(lambda: {name}({subject(g, 3)}))" for _ in range(8)]
    return "\n".join(lines)
