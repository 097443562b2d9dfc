# Class patterns: isinstance, keywords, __match_args__.
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Named:
    def __init__(self, name): self.name = name
class Point3(Point):
    def __init__(self, x, y, z): super().__init__(x, y); self.z = z
def f(v):
    match v:
        case Point3(0, 0, z=z): return f"on the z axis at {z}"
        case Point(0, 0): return "origin"
        case Point(x=0, y=y): return f"on y at {y}"
        case Point(x, y) if x == y: return f"diagonal {x}"
        case Point(): return "some point"
        case Named(name="Ann" | "Bob" as who): return f"known {who}"
        case Named(name=n): return f"named {n}"
        case Named(missing=m): return "never"
        case _: return "?"
for v in (Point(0, 0), Point(0, 5), Point(3, 3), Point(1, 2), Point3(0, 0, 7), Point3(1, 2, 3), Named("Ann"), Named("Cyd"), 5, Point):
    print(f(v))
class Bad: __match_args__ = 5
class Bad2: __match_args__ = (5,)
class Few: __match_args__ = ("a",)
def attempt(pattern, v):
    try:
        exec(f"match v:\n case {pattern}: print('matched')\n case _: print('not matched')", globals() | {"v": v})
    except TypeError as e:
        print(pattern, "->", e)
attempt("Bad(1)", Bad())
attempt("Bad2(1)", Bad2())
attempt("Few(1, 2)", Few())
attempt("Few(1)", Few())
attempt("Named(1)", Named("x"))
attempt("Few(1, a=1)", Few())
attempt("f()", 5)
attempt("int(1, 2)", 1)
attempt("Few(b=1)", Few())
