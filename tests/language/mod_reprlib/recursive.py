# recursive_repr stops where an object holds itself.
from reprlib import recursive_repr


class Node:
    def __init__(self, name):
        self.name, self.links = name, []

    @recursive_repr()
    def __repr__(self):
        "shows"
        return f"Node({self.name}, {self.links})"


a, b = Node("a"), Node("b")
a.links += [b, a]
b.links.append(a)
print(a)
print(b)
print(Node.__repr__.__name__, Node.__repr__.__doc__)


class MyList(list):
    @recursive_repr(fillvalue="<again>")
    def __repr__(self):
        return "<" + ", ".join(map(repr, self)) + ">"


m = MyList("ab")
m.append(m)
m.append("x")
print(m)
print(m)


class Raising:
    @recursive_repr()
    def __repr__(self):
        raise ValueError("no repr")


r = Raising()
for _ in range(2):
    try:
        repr(r)
    except ValueError as e:
        print(e)
