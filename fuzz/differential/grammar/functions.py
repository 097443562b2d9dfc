"""Functions: what can be passed as one, calls against signatures, and names in nested scopes."""

ROWS = {
    "function": """
        len
        str
        repr
        abs
        int
        type
        bool
        None
        lambda n: n
        lambda n: -n
        lambda n: n[0]
        lambda n: str(n)
        lambda n: (len(str(n)), str(n))
        lambda *n: n
        lambda n, m=$any: (n, m)
        lambda: $any
        str.upper
        $any
        """,
}

PARAMETERS = ("a", "b", "c", "d", "e")


def signature(g):
    """A parameter list that is legal, and the names in it."""
    count = g.below(5)
    names = list(PARAMETERS[:count])
    parts, defaulted, star = [], False, False
    slash = g.below(count + 1) if count and g.chance(0.35) else 0
    star_at = g.below(count + 1) if g.chance(0.5) else -1
    for place, name in enumerate(names):
        if place == star_at:
            parts.append(g.choice(("*rest", "*")))
            star = True
        if (defaulted and not star) or g.chance(0.35):
            parts.append(f"{name}={g.leaf('any')}")
            defaulted = not star or defaulted
        else:
            parts.append(name)
        if place + 1 == slash and not star:
            parts.append("/")
    if star_at == count and not star:
        parts.append("*rest")
        star = True
    if g.chance(0.35):
        parts.append("**more")
    shown = [part.lstrip("*").split("=")[0] for part in parts if part not in ("/", "*")]
    return ", ".join(parts), ", ".join(shown)


def arguments(g):
    """The arguments of one call, in a legal order."""
    parts = [g.leaf("any") for _ in range(g.below(4))]
    if g.chance(0.25):
        parts.append("*" + g.expression("iterable", 0))
    names = [name for name in PARAMETERS + ("rest", "z") if g.chance(0.2)]
    parts += [f"{name}={g.leaf('any')}" for name in names]
    if g.chance(0.2):
        parts.append("**" + g.choice((g.leaf("dict"), "{'a': 1}", "{'b': 2, 'q': 3}", "{'e': 1, 'z': 2}", "{1: 2}", g.leaf("any"))))
    return ", ".join(parts)


def calls(g):
    """Functions, methods and classes called rightly and wrongly."""
    lines = []
    for _ in range(3):
        parameters, shown = signature(g)
        name = g.fresh("f")
        way = g.below(6)
        if way < 3:
            lines += [f"def {name}({parameters}):", f"    return [{shown}]"]
            called = name
        elif way == 3:
            separator = ", " if parameters and not parameters.startswith("/") else ""
            lines += [f"class {name.upper()}:", f"    def __init__(self{separator}{parameters}):", f"        self.got = [{shown}]", f"{name} = lambda *p, **k: {name.upper()}(*p, **k).got"]
            called = name
        elif way == 4:
            separator = ", " if parameters else ""
            lines += [f"class {name.upper()}:", f"    def m(self{separator}{parameters}):", f"        return [{shown}]", f"    @classmethod", f"    def c(cls{separator}{parameters}):", f"        return [{shown}]", f"    @staticmethod", f"    def s({parameters}):", f"        return [{shown}]"]
            called = g.choice((f"{name.upper()}().m", f"{name.upper()}.c", f"{name.upper()}.s", f"{name.upper()}.m"))
        else:
            lines.append(f"{name} = lambda {parameters}: [{shown}]")
            called = name
        lines += [f"show(lambda: {called}({arguments(g)}))" for _ in range(5)]
        if way in (0, 1):
            lines.append(f"show(lambda: ({name}.__defaults__, {name}.__kwdefaults__, {name}.__code__.co_varnames, {name}.__code__.co_argcount))")
            lines.append(f"show(lambda: str(__import__('inspect').signature({name})))")
    return "\n".join(lines)


def scope_body(g, depth, own):
    """The lines of a function body that reads and binds the names a, b, c in some scope or other."""
    lines, declared = [], set()
    for name in "abc":
        if depth and g.chance(0.2):
            word = "nonlocal" if own and name in own and g.chance(0.6) else "global"
            lines.append(f"{word} {name}")
            declared.add(name)
    binds = set(own or ())
    for _ in range(2 + g.below(3)):
        name = g.choice("abc")
        way = g.below(10)
        if way < 3:
            lines.append(f"{name} = {g.leaf('int')}")
            binds.add(name)
        elif way == 3:
            lines.append(f"note(({name}, {g.choice('abc')}))")
        elif way == 4:
            lines.append(f"note([{name} for {g.choice('abc')} in {g.leaf('ints')}])")
        elif way == 5:
            lines.append(f"if {g.leaf('bool')}: del {name}")
            binds.add(name)
        elif way == 6:
            lines.append(f"note((lambda {name}={g.choice('abc')}: ({name}, {g.choice('abc')}))())")
        elif way == 7:
            lines.append(f"[{name} := {g.leaf('int')} for k in range({g.leaf('small')})]")
            binds.add(name)
        elif way == 8:
            lines.append(f"for {name} in {g.leaf('ints')}: pass")
            binds.add(name)
        elif depth < 2:
            inner = g.fresh("f")
            body = scope_body(g, depth + 1, binds - declared if depth else set())
            head = f"def {inner}({g.choice(('', '', 'a=1', 'b=2'))}):" if g.chance(0.8) else f"class {inner}:"
            lines += [head, g.block(body or ["pass"])]
            lines += ["try:", f"    {inner}()", "except Exception as e:", "    note(e)"]
    return lines or ["pass"]


def scopes(g):
    """Nested functions and classes that share names."""
    lines = [f"{name} = {g.leaf('int')}" for name in "abc" if g.chance(0.7)]
    lines += ["try:", g.block(scope_body(g, 0, set())), "except Exception as e:", "    note(e)"]
    lines += ["def outer():", g.block(scope_body(g, 1, set()))]
    lines += ["try:", "    outer()", "except Exception as e:", "    note(e)"]
    lines += [f"show(lambda: {name})" for name in "abc"]
    return "\n".join(lines)
