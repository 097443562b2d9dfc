# Which side is asked, and in which order, for every kind of pair.
log = []
def make(name, bases=(), left=NotImplemented, right=NotImplemented):
    def __add__(self, o):
        log.append(f"{name}.add")
        return left
    def __radd__(self, o):
        log.append(f"{name}.radd")
        return right
    return type(name, bases, {"__add__": __add__, "__radd__": __radd__})
A = make("A")
B = make("B", right="B answers")
SubA = make("SubA", (A,))
SubAnswers = make("SubAnswers", (A,), right="sub answers")
Inherits = type("Inherits", (A,), {})
for x, y in ((A, B), (B, A), (A, A), (A, SubA), (SubA, A), (A, SubAnswers), (A, Inherits), (Inherits, A), (SubA, SubA)):
    log.clear()
    try:
        r = x() + y()
    except TypeError as e:
        r = e
    print(f"{x.__name__} + {y.__name__}: {r} {log}")
for f in (lambda: A() + 1, lambda: 1 + A(), lambda: [] + A(), lambda: "s" + B(), lambda: 1.5 + B(), lambda: (1,) + B(), lambda: None + B(), lambda: 5 * make("M")()):
    log.clear()
    try:
        r = f()
    except TypeError as e:
        r = e
    print(r, log)
