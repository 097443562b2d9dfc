"""Classes: operators and their reflections, hierarchies with super(), and descriptors of every kind."""

BINARY = (("add", "+"), ("sub", "-"), ("mul", "*"), ("truediv", "/"), ("floordiv", "//"), ("mod", "%"), ("pow", "**"), ("lshift", "<<"), ("and", "&"), ("or", "|"), ("xor", "^"), ("matmul", "@"), ("divmod", ","))
RICH = (("lt", "<"), ("le", "<="), ("eq", "=="), ("ne", "!="), ("gt", ">"), ("ge", ">="))
UNARY = (("neg", "-%s"), ("pos", "+%s"), ("invert", "~%s"), ("abs", "abs(%s)"), ("bool", "bool(%s)"), ("len", "len(%s)"), ("int", "int(%s)"), ("float", "float(%s)"), ("index", "[1, 2, 3][%s]"),
         ("str", "str(%s)"), ("repr", "repr(%s)"), ("hash", "hash(%s) * 0"), ("iter", "list(%s)"), ("next", "next(%s)"), ("round", "round(%s)"), ("complex", "complex(%s)"), ("bytes", "bytes(%s)"),
         ("format", "format(%s, '>3')"), ("enter", "run_with(%s)"), ("reversed", "list(reversed(%s))"), ("length_hint", "list(%s)"), ("call", "%s()"), ("dir", "dir(%s)"), ("trunc", "__import__('math').trunc(%s)"))
ITEM = (("getitem", "%s[1]"), ("getitem", "%s[1:2]"), ("getitem", "list(%s)"), ("getitem", "3 in %s"), ("contains", "3 in %s"), ("missing", "%s[9]"), ("setitem", "%s.__setitem__(0, 1)"), ("delitem", "%s.__delitem__(0)"),
        ("getattr", "%s.nothing"), ("getattribute", "%s.value"), ("setattr", "setattr(%s, 'q', 1)"), ("delattr", "delattr(%s, 'q')"), ("class_getitem", "type(%s)[int]"), ("instancecheck", "isinstance(1, %s)"))
RESULTS = ("NotImplemented", "NotImplemented", "('$name', 1)", "$int", "$str", "True", "False", "None", "self", "other", "1/0", "iter([1, 2])", "self.value", "$any", "-1")


ENDING = {"getitem": ("[5, 6][other]", "{0: 7, 1: 8}[other]", "'ab'[other]", "1/0"), "next": ("next(iter([]))", "1/0", "[].pop()")}


def result(g, name, parameters):
    text = g.choice(ENDING.get(name, RESULTS)).replace("$name", name)
    if text == "other" and "other" not in parameters:
        text = "self"
    return g.fill(text, 0)


def special(g, name, parameters):
    return f"    def __{name}__({parameters}): return {result(g, name, parameters)}"


def operators(g):
    """Two classes, one perhaps derived from the other or from a built-in one, with special methods that give anything."""
    lines, classes = ["def run_with(m):", "    with m as x: return x"], []
    for _ in range(2):
        name = g.fresh("C")
        base = g.choice(("", "", "int", "str", "list", "dict", "float", "tuple", *classes))
        body = []
        if base not in ("int", "str", "float", "tuple", "dict"):
            body.append("    value = 5")
        for method, _ in BINARY:
            for prefix in ("", "r", "i"):
                if g.chance(0.12):
                    body.append(special(g, prefix + method, "self, other"))
        body += [special(g, method, "self, other") for method, _ in RICH if g.chance(0.25)]
        body += [special(g, method, {"format": "self, spec", "round": "self, n=None"}.get(method, "self")) for method, _ in UNARY if g.chance(0.2) and method != "getattribute"]
        body += [special(g, method, {"setitem": "self, key, other", "setattr": "self, key, other"}.get(method, "self, other")) for method in dict.fromkeys(m for m, _ in ITEM if m != "getattribute") if g.chance(0.2)]
        if g.chance(0.1):
            body.append("    __exit__ = lambda self, *e: note(len(e))")
        if g.chance(0.06):
            body.append(f"    __{g.choice(('hash', 'iter', 'len', 'contains', 'bool', 'add', 'reversed'))}__ = None")
        lines += [f"class {name}({base}):" if base else f"class {name}:", *(body or ["    pass"])]
        classes.append(name)
    a, b = (f"{name}()" for name in classes)
    for _ in range(14):
        way = g.below(6)
        left, right = g.choice(((a, b), (b, a), (a, g.leaf("any")), (g.leaf("any"), b), (a, a)))
        if way < 2:
            _, sign = g.choice(BINARY)
            text = f"divmod({left}, {right})" if sign == "," else f"{left} {sign} {right}"
        elif way == 2:
            text = f"{left} {g.choice(RICH)[1]} {right}"
        elif way == 3:
            lines += [f"x = {left}", "try:", f"    x {g.choice(BINARY[:-1])[1]}= {right}", "    show(lambda: x)", "except Exception as e:", "    note(e)"]
            continue
        else:
            text = g.choice(UNARY if way == 4 else ITEM)[1] % g.choice((a, b))
        lines.append(f"show(lambda: {text})")
    return "\n".join(lines)


def inheritance(g):
    """A hierarchy with several bases, super() calls that may find nothing, slots, class methods and metaclasses."""
    lines, names = [], []
    if g.chance(0.4):
        lines += ["class Meta(type):", "    def __call__(cls, *a, **k):", "        note(('call', cls.__name__))", "        return super().__call__(*a, **k)",
                  "    def __new__(m, name, bases, space, **k):", "        note(('new', name, sorted(n for n in space if n[0] != '_'), k))", "        return super().__new__(m, name, bases, space)",
                  "    def __init__(cls, name, bases, space, **k): super().__init__(name, bases, space)",
                  f"    def __{g.choice(('getattr__(cls, n)', 'len__(cls)', 'contains__(cls, n)', 'getitem__(cls, n)', 'instancecheck__(cls, n)'))}: return {g.leaf('small')}"]
    meta = "Meta" if lines else None
    lines += ["class Root:", "    def m(self, *a): return ['Root']", "    def __init_subclass__(cls, **k):", "        note(('sub', cls.__name__, k))", "        super().__init_subclass__()"]
    for _ in range(2 + g.below(5)):
        name = g.choice("ABCDEFG") + str(len(names))
        bases = g.random.sample(names, min(len(names), g.below(3))) if names else []
        bases = bases or ([g.choice(("Root", "Root", "int", "list", "Exception", "object", "str", "bool", "type", "dict"))] if g.chance(0.6) else [])
        head = ", ".join(bases + ([f"metaclass={meta}"] if meta and g.chance(0.3) else []) + ([f"{g.choice('pq')}={g.leaf('small')}"] if g.chance(0.15) else []))
        body = []
        if g.chance(0.7):
            body.append(f"    def m(self, *a): return ['{name}'] + {g.choice(('super().m(*a)', 'super().m()', '[]', 'super(__class__, self).m()', 'super(type(self), self).n()'))}")
        if g.chance(0.3):
            body.append(f"    def n(self): return ('{name}', self.__class__.__name__, __class__.__name__)")
        if g.chance(0.3):
            body.append(f"    def __init__(self, *a): note(('init', '{name}', a)); {g.choice(('super().__init__()', 'super().__init__(*a)', 'self.x = a', 'return a'))}")
        if g.chance(0.15):
            body.append(f"    def __new__(cls, *a): note(('new', '{name}')); return {g.choice(('super().__new__(cls)', 'super().__new__(cls, *a)', 'object.__new__(cls)', '5'))}")
        if g.chance(0.25):
            body.append(f"    __slots__ = {g.choice(('()', '(%s,)' % repr('x'), '[%s, %s]' % (repr('x'), repr('y')), repr('m'), repr('z'), '(1,)', '(%s, %s)' % (repr('__dict__'), repr('q'))))}")
        if g.chance(0.2):
            body.append(f"    @classmethod\n    def c(cls, *a): return (cls.__name__, a)")
        if g.chance(0.2):
            body.append(f"    @property\n    def p(self): return {g.choice(('1', 'self.x', 'super().p', '1/0'))}")
        if g.chance(0.1):
            body.append("    def __getattr__(self, name): return ('getattr', name)")
        if g.chance(0.15):
            body.append("    __qualname__ = 'Q'" if g.chance(0.3) else "    x: int = 3")
        lines += ["try:", f"    class {name}({head}):" if head else f"    class {name}:", g.block(body or ["    pass"]), "except Exception as e:", "    note(e)"]
        names.append(name)
        lines.append(f"show(lambda: [c.__name__ for c in {name}.__mro__])")
    for _ in range(10):
        name = g.choice(names)
        made = f"{name}({g.choice(('', '', '1', '1, 2'))})"
        text = g.choice(("%s.m()", "%s.m(1)", "%s.n()", "%s.c(1)", "%s.p", "%s.x", "vars(%s)", "isinstance(%s, Root)", "setattr(%s, 'x', 5)", "setattr(%s, 'nothing', 5)", "setattr(%s, 'p', 1)", "delattr(%s, 'x')", "len(%s)",
                         "super({0}, %s).m()", "{0}.m", "{0}.x", "{0}.m(5)", "issubclass({0}, Root)", "type(%s).__name__", "{0}.__bases__", "{0}.__qualname__", "{0}.__annotations__", "%s.__dict__", "{0} | int", "{0}[1]", "raise_({0})", "str(%s)", "3 in {0}", "{0}.nothing"))
        lines.append(f"show(lambda: {text.format(name) if '{0}' in text else text}".replace("%s", made) + ")")
    lines.insert(0, "def raise_(c): raise c")
    return "\n".join(lines)


def descriptors(g):
    """A descriptor with some of the protocol, found on a class, an instance or a metaclass."""
    lines = ["class D:", "    def __init__(self, tag): self.tag = tag"]
    if g.chance(0.75):
        lines.append(f"    def __get__(self, obj, cls): note(('get', self.tag, obj is None, cls.__name__)); {g.choice(('return self.tag', 'return obj', 'raise AttributeError(self.tag)', 'return obj.__dict__[self.tag]', 'return self'))}".replace("return obj\n", "return obj is None\n"))
    if g.chance(0.5):
        lines.append(f"    def __set__(self, obj, value): note(('set', self.tag, value)); {g.choice(('obj.__dict__[self.tag] = value', 'pass', 'raise AttributeError(value)'))}")
    if g.chance(0.3):
        lines.append("    def __delete__(self, obj): note(('delete', self.tag))")
    if g.chance(0.4):
        lines.append("    def __set_name__(self, owner, name): note(('name', owner.__name__, name)); self.tag = name")
    if g.chance(0.3):
        lines.append("    def __getattr__(self, name): return ('D has no', name)" if g.chance(0.3) else "    def __call__(self, *a): return a")
    lines += ["class M(type):", "    y = D('my')" if g.chance(0.5) else "    z = 3", "class C(metaclass=M):", "    x = D('x')", "    y = D('y')" if g.chance(0.5) else "    y = 7"]
    if g.chance(0.3):
        lines.append("    def __getattr__(self, name): note(('getattr', name)); return 1")
    if g.chance(0.2):
        lines.append("    def __getattribute__(self, name): note(('getattribute', name)); return super().__getattribute__(name)")
    if g.chance(0.2):
        lines.append("    def __setattr__(self, name, value): note(('setattr', name)); super().__setattr__(name, value)")
    lines += ["    @property", "    def p(self): return self.__dict__.get('_p', 'none')"]
    if g.chance(0.6):
        lines += ["    @p.setter", "    def p(self, value): self.__dict__['_p'] = value"]
    if g.chance(0.4):
        lines += ["    @p.deleter", "    def p(self): del self.__dict__['_p']"]
    lines += ["    @__import__('functools').cached_property", "    def q(self): note('computed'); return 9"]
    lines += ["class E(C):", g.choice(("    pass", "    x = 4", "    @property\n    def x(self): return super().x", "    __slots__ = ('w',)")), "c = C()", "e = E()"]
    steps = ("%s.x", "%s.y", "%s.p", "%s.q", "%s.z", "%s.w", "setattr(%s, 'x', 1)", "setattr(%s, 'y', 2)", "setattr(%s, 'p', 3)", "delattr(%s, 'x')", "delattr(%s, 'y')", "delattr(%s, 'p')", "delattr(%s, 'q')", "%s.__dict__.update(x=8)", "sorted(%s.__dict__.items(), key=str)",
             "hasattr(%s, 'x')", "getattr(%s, 'x', 'default')", "%s.x()", "C.x", "C.y", "M.y", "E.x", "E.y", "C.z", "setattr(C, 'x', 5)", "setattr(%s, 'w', 1)", "C.p", "type(%s).p.fget(%s)", "%s.nothing", "C.nothing", "setattr(C, 'y', 1)", "delattr(E, 'x')")
    lines += [f"show(lambda: {g.choice(steps).replace('%s', g.choice('ce'))})" for _ in range(14)]
    return "\n".join(lines)
