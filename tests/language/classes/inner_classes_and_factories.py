# Classes made in functions and classes, and their independence.
def make(n):
    class Item:
        kind = n
        count = 0
        def __init__(self):
            Item.count += 1
            self.id = Item.count
        def __repr__(self): return f"{Item.kind}#{self.id}"
    return Item
A, B = make("a"), make("b")
print([A(), A(), B(), A()], A.count, B.count, A is B, A.__qualname__)
class Tree:
    class Leaf:
        def __init__(self, v): self.v = v
        def total(self): return self.v
    class Fork:
        def __init__(self, *kids): self.kids = kids
        def total(self): return sum(k.total() for k in self.kids)
t = Tree.Fork(Tree.Leaf(1), Tree.Fork(Tree.Leaf(2), Tree.Leaf(3)))
print(t.total(), type(t).__qualname__, Tree.Leaf is t.kids[0].__class__)
def enum(*names): return type("Enum", (), {n: i for i, n in enumerate(names)})
E = enum("RED", "GREEN")
print(E.GREEN, [n for n in vars(E) if n.isupper()])
def mixin(**methods): return lambda cls: type(cls.__name__, (cls,), methods)
@mixin(shout=lambda self: self.text.upper(), twice=lambda self: self.text * 2)
class Text:
    def __init__(self, text): self.text = text
print(Text("hey").shout(), Text("ab").twice(), Text.__mro__[1].__name__)
