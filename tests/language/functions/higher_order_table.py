# Tables of functions, dispatch and memoisation.
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b, "max": max, "pow": pow}
print({k: f(6, 3) for k, f in ops.items()})
def memo(f):
    def g(*a):
        if a not in g.cache:
            g.cache[a] = f(*a)
            g.misses += 1
        return g.cache[a]
    g.cache, g.misses = {}, 0
    return g
@memo
def grid(r, c): return 1 if r == 0 or c == 0 else grid(r - 1, c) + grid(r, c - 1)
print(grid(10, 10), grid.misses, len(grid.cache))
@memo
def collatz(n): return 1 if n == 1 else 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)
print(max(range(1, 300), key=collatz), collatz(27))
def pipeline(*steps): return lambda x: [x := s(x) for s in steps][-1] if steps else x
print(pipeline(lambda x: x + 1, str, lambda s: s * 2)(4), pipeline()(5))
def apply_n(f, n): return (lambda x: x) if n == 0 else (lambda x: f(apply_n(f, n - 1)(x)))
print(apply_n(lambda x: x * 2, 10)(1))
commands = []
def command(name):
    def register(f):
        commands.append((name, f))
        return f
    return register
@command("hello")
def _(who="world"): return f"hello {who}"
@command("add")
def _(a, b): return a + b
table = dict(commands)
print(table["hello"](), table["hello"]("Ann"), table["add"](1, 2), sorted(table))
