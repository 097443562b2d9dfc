# NotImplementedError and template methods.
class Shape:
    def area(self): raise NotImplementedError(f"{type(self).__name__} must define area")
    def describe(self): return f"{type(self).__name__.lower()} of area {self.area():.2f}"
    def __lt__(self, o): return self.area() < o.area()
class Square(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
class Circle(Shape):
    def __init__(self, r): self.r = r
    def area(self): return 3.14159265 * self.r ** 2
class Blob(Shape): pass
for s in sorted([Square(2), Circle(1), Square(1.5)]):
    print(s.describe())
try:
    Blob().describe()
except NotImplementedError as e:
    print(e)
class Visitor:
    def visit(self, node):
        return getattr(self, "visit_" + type(node).__name__, self.generic)(node)
    def generic(self, node): return f"<{node}>"
    def visit_int(self, n): return n + 1
    def visit_list(self, l): return [self.visit(x) for x in l]
print(Visitor().visit([1, "a", [2, None]]))
class State:
    def __init__(self): self.handler = self.idle
    def idle(self, e): self.handler = self.busy if e == "go" else self.idle; return "idle"
    def busy(self, e): self.handler = self.idle if e == "stop" else self.busy; return "busy"
s = State()
print([s.handler(e) for e in ("x", "go", "x", "stop", "x")])
