# The words of failed unpackings.
for code in ("a, b = [1]", "a, b = 1, 2, 3", "a, *b, c = [1]", "a, b = 5", "a, = []", "a, b = None", "(a, b), c = [1], 2", "[] = [1]", "a, b = 'xyz'", "a, b = iter([1])", "a, b = iter([1, 2, 3])", "*a, b = []", "a, b = {1, 2, 3}", "a, b = {1: 2}", "for a, b in [(1, 2), 3]: pass", "a, b = range(5)"):
    try:
        exec(code)
    except (ValueError, TypeError) as e:
        print(code, "->", type(e).__name__, e)
def gen():
    yield 1
    raise KeyError("from the generator")
try:
    a, b = gen()
except KeyError as e:
    print("KeyError", e)
for source in ("*a = [1]", "*a, *b = [1]", "a, b += 1, 2", "[a, b] += 1", "(a, *b, *c) = 1"):
    try:
        compile(source, "<t>", "exec")
    except SyntaxError as e:
        print(source, "->", e.msg)
