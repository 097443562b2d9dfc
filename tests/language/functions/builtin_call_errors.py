# The words of built-in functions when called wrongly.
for code in ("len()", "len(1, 2)", "len(x=1)", "abs()", "abs('x')", "print(1, foo=2)", "int(1, 2, 3)", "range()", "isinstance(1)", "isinstance(1, 1)", "issubclass(1, int)", "getattr(1)", "getattr(1, 2)", "setattr(1, 'x')", "hasattr(1, 5)", "sorted()", "sorted([1], key=1, foo=2)", "ord()", "sum()", "sum(1, 2, 3)", "zip(1)", "enumerate()", "map()", "map(len)", "filter(1)", "iter(5)", "iter(1, 2)", "next(5)", "next()", "id()", "hash()", "callable()", "divmod(1)", "pow(1)", "round()", "max()", "open()", "type()", "type(1, 2)", "super(1, 2)", "object(1)", "input(1, 2)", "chr()", "vars(1, 2)", "dir(1, 2)", "slice()", "reversed(5)", "reversed()", "format()", "any()", "all(5)", "bin('x')", "complex('x')", "float('x', 1)", "str(1, 2, 3, 4)", "list(1, 2)", "compile()", "staticmethod()", "property(1, 2, 3, 4, 5)", "memoryview()"):
    try:
        eval(code)
        print(code, "-> fine")
    except (TypeError, ValueError) as e:
        print(code, "->", type(e).__name__, e)
