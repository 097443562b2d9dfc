# Dotted names are values; plain names are captures.
class Color:
    RED, GREEN = 1, 2
    class Deep:
        BLUE = 3
import math
def f(x):
    match x:
        case Color.RED: return "red"
        case Color.GREEN: return "green"
        case Color.Deep.BLUE: return "blue"
        case math.pi: return "pi"
        case _: return "?"
print([f(x) for x in (1, 2, 3, math.pi, 4, True, 2.0)])
class Loud:
    def __init__(self, v): self.v = v
    def __eq__(self, o):
        print("eq", self.v, o)
        return self.v == o
class Box:
    a, b = Loud(1), Loud(2)
match 2:
    case Box.a: print("a")
    case Box.b: print("b")
try:
    match 5:
        case Color.NOPE: pass
except AttributeError as e:
    print(e)
match {"k": 1}:
    case {"k": Color.RED | Color.GREEN as c}: print("key with value pattern", c)
match [1, 3]:
    case [Color.RED, Color.Deep.BLUE]: print("both")
