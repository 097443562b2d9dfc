# return in every shape.
def none(): return
def nothing(): pass
def tup(): return 1, 2
def star(): return *[1, 2], 3
def cond(x): return "yes" if x else "no"
def multi(x):
    if x > 0:
        return "pos"
    if x < 0:
        return "neg"
def from_loop():
    for i in range(10):
        for j in range(10):
            if i * j == 42:
                return i, j
def from_with():
    class CM:
        def __enter__(self): print("enter"); return self
        def __exit__(self, *a): print("exit")
    with CM():
        return "from with"
def from_try():
    try:
        return "try"
    finally:
        print("cleanup")
print(none(), nothing(), tup(), star(), cond(1), cond(0), multi(1), multi(-1), multi(0), from_loop())
print(from_with())
print(from_try())
a, (b, c) = (lambda: (1, (2, 3)))()
print(a, b, c)
for source in ("return 1", "class C: return 1", "def f(): return return", "x = return"):
    try:
        compile(source, "<t>", "exec")
    except SyntaxError as e:
        print(source, "->", e.msg)
