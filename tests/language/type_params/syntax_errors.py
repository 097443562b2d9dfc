# Malformed type parameters and aliases.
for source in ("def f[](): pass", "class C[]: pass", "def f[T, T](): pass", "def f[T: int = ](): pass", "type X", "type X = ", "type X.y = int", "type X[T, T] = int", "type 1 = int", "def f[*T: int](): pass", "def f[**T: int](): pass", "def f[T = int, U](): pass", "def f[T](T): pass", "class C[T](metaclass=T): pass", "lambda[T]: 1", "def f[T](): nonlocal T", "class C[T: (yield)]: pass", "type X = (yield)", "def f[T: (x := 1)](): pass", "type X[T] = await y", "type X: int = 5", "type (X) = int", "def f[T](x=(yield)): pass", "class C[T]:\n global T", "def f[*T, **P](): pass", "type X[*Ts] = tuple[*Ts]"):
    try:
        compile(source, "<t>", "exec")
        print(repr(source), "-> fine")
    except SyntaxError as e:
        print(repr(source), "->", e.msg)
