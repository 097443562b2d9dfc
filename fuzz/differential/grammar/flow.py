"""Statements in every nesting: loops, try with all its clauses, with, early exits; and generators driven from outside.

Each step leaves a mark, so that the order of what ran is what is compared.
"""

from grammar.literals import EXCEPTIONS


def mark(g):
    g.names += 1
    return f"mark({g.names})"


def simple(g, loop, function):
    """One step that may leave the block."""
    way = g.below(16)
    if way == 0 and loop:
        return "break"
    if way == 1 and loop:
        return "continue"
    if way == 2 and function:
        return f"return {mark(g)}"
    if way == 3:
        return f"raise {g.choice(EXCEPTIONS)}({g.leaf('small')})"
    if way == 4:
        return f"raise {g.choice(EXCEPTIONS)} from {g.choice(EXCEPTIONS + ('None',))}({g.leaf('small')})".replace("None(", "(None or ValueError)(")
    if way == 5:
        return "raise"
    if way == 6:
        return f"x = {g.expression('any', 1)}"
    if way == 7:
        return f"assert {g.leaf('bool')}, {mark(g)}"
    if way == 8:
        return "n = n + 1"
    if way == 9 and function == 2:
        return f"yield {mark(g)}"
    if way == 10 and function == 2:
        return f"note(('sent', (yield {mark(g)})))"
    return mark(g)


def suite(g, depth, loop, function):
    """The lines of a block."""
    lines = []
    for _ in range(1 + g.below(2 + (depth > 2))):
        lines += statement(g, depth, loop, function)
    return lines


def guarded(g, condition, step):
    return [f"if {condition}: {step}"] if g.chance(0.5) and not step.startswith(("mark", "note")) else [step]


def statement(g, depth, loop, function):
    """The lines of one statement, compound ones as long as depth lasts."""
    if depth <= 0 or g.chance(0.25):
        return guarded(g, g.choice((f"n > {g.leaf('small')}", g.leaf("bool"), "n % 2")), simple(g, loop, function))
    inner = lambda loop=loop: g.block(suite(g, depth - 1, loop, function))
    way = g.below(9)
    if way == 0:
        lines = [f"if {g.choice(('n > 2', 'n % 2 == 0', g.leaf('bool')))}:", inner()]
        return lines + (["else:", inner()] if g.chance(0.5) else [])
    if way == 1:
        name = g.fresh("i")
        lines = [f"for {name} in range({g.leaf('small')}):", inner(True)]
        return lines + (["else:", inner()] if g.chance(0.5) else [])
    if way == 2:
        name = g.fresh("w")
        lines = [f"{name} = 0", f"while {name} < {g.leaf('small')}:", f"    {name} += 1", inner(True)]
        return lines + (["else:", inner()] if g.chance(0.5) else [])
    if way == 3:
        manager = g.choice((f"Manager({g.leaf('small')})", f"Manager({g.leaf('small')}, {g.choice(EXCEPTIONS)})", f"Manager({g.leaf('small')}), Manager({g.leaf('small')}, Exception) as m"))
        return [f"with {manager}:", inner()]
    if way == 4 and g.chance(0.4):
        return ["try:", g.block([f"raise ExceptionGroup('g', [{', '.join(e + '(' + g.leaf('small') + ')' for e in (g.choice(EXCEPTIONS), g.choice(EXCEPTIONS)))}])"] if g.chance(0.6) else suite(g, depth - 1, loop, function)),
                f"except* {g.choice(EXCEPTIONS)} as e:", "    note(e)", g.block([mark(g)])]
    lines = ["try:", inner()]
    handlers = g.below(3)
    for place in range(handlers):
        caught = g.choice(EXCEPTIONS) if g.chance(0.7) else f"({g.choice(EXCEPTIONS)}, {g.choice(EXCEPTIONS)})"
        lines += [f"except {caught} as e:", "    note(e)", inner()]
    if handlers and g.chance(0.4):
        lines += ["else:", inner()]
    if not handlers or g.chance(0.6):
        lines += ["finally:", inner()]
    return lines


MANAGER = """class Manager:
    def __init__(self, name, swallow=None):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        note(('enter', self.name))
        return self
    def __exit__(self, kind, value, trace):
        note(('exit', self.name, kind and kind.__name__))
        return self.swallow is not None and kind is not None and issubclass(kind, self.swallow)"""


def program(g):
    """A function of nested statements, called with several arguments."""
    lines = [MANAGER, "def f(n):", g.block(suite(g, 3, False, 1)), "    return n"]
    lines += [f"show(lambda: f({n}))" for n in (0, 1, 3, 6)]
    return "\n".join(lines)


DRIVES = ("next(g)", "next(g)", "g.send($any)", "g.send(None)", "g.throw($exception)", "g.throw($exception($small))", "g.close()", "list(g)", "g.gi_running", "g.gi_suspended", "next(g, 'end')")


def generators(g):
    """A generator of nested statements, perhaps behind another, driven by next, send, throw and close."""
    lines = [MANAGER, "def f(n):", g.block(suite(g, 3, False, 2)), "    yield n", "    return n"]
    made = "f"
    if g.chance(0.5):
        lines += ["def outer(n):", f"    got = yield from {g.choice(('f(n)', 'f(n)', 'range(n)', '[1, 2, 3]', 'iter(f(n))'))}", "    note(('got', got))", "    yield from f(n + 1)", "    return 'outer'"]
        made = "outer"
    for n in (0, 2, 5):
        lines.append(f"g = {made}({n})")
        for _ in range(6):
            drive = g.choice(DRIVES).replace("$exception", g.choice(EXCEPTIONS + ("GeneratorExit",)))
            lines.append(f"show(lambda: {g.fill(drive, 0)})")
    return "\n".join(lines)
