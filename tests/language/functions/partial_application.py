# Functions that make functions.
def partial(f, *a, **k):
    def inner(*b, **m):
        return f(*a, *b, **{**k, **m})
    return inner
def curry(f, n):
    def step(args):
        return f(*args) if len(args) == n else lambda x: step(args + (x,))
    return step(())
def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return run
print(partial(pow, 2)(10), partial(int, base=2)("101"), curry(lambda a, b, c: a + b * c, 3)(1)(2)(3), compose(str, abs, int)("-5"))
def flip(f): return lambda a, b: f(b, a)
print(flip(divmod)(3, 10), list(map(partial(max, 3), [1, 5, 2])), sorted("bca", key=compose(lambda x: -x, ord)))
import functools
p = functools.partial(sorted, reverse=True)
print(p([1, 3, 2]), p.func is sorted, p.args, p.keywords, functools.reduce(lambda a, b: a * b, range(1, 6)))
ops = {"+": lambda a, b: a + b, "-": lambda a, b: a - b}
def rpn(text):
    stack = []
    for t in text.split():
        stack.append(ops[t](*[stack.pop() for _ in "ab"][::-1]) if t in ops else int(t))
    return stack.pop()
print(rpn("3 4 + 2 -"))
