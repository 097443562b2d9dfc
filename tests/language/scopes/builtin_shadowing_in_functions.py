# Names of built-ins as locals, parameters and attributes.
def f():
    list = [3, 1, 2]
    max = sorted(list)[-1]
    return list, max
print(f(), list("ab"), max(1, 2))
def g(len): return len + 1
print(g(5), len("abc"))
class C:
    print = "an attribute"
    def str(self): return "method str"
    def use(self): return str(5), self.str(), self.print
print(C().use())
def h():
    global abs
    abs = lambda x: "global abs"
    return abs(-1)
print(h(), abs(-2))
del abs
print(abs(-3))
def unbound():
    try:
        return int("5")
    except UnboundLocalError as e:
        return str(e)
    int = 5
print(unbound())
id = 5
print(id, type(id).__name__)
import builtins
print(builtins.id(id) == builtins.id(5))
sum = lambda *a: "mine"
print(sum(1, 2), builtins.sum([1, 2]), [sum() for _ in (1,)])
def restore():
    from builtins import sum
    return sum([5])
print(restore())
