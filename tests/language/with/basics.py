# with: enter, body, exit, as targets.
class CM:
    def __init__(self, v): self.v = v
    def __enter__(self):
        print("enter", self.v)
        return self.v
    def __exit__(self, *a):
        print("exit", self.v, a)
with CM(1) as x:
    print("body", x)
with CM(2):
    pass
with CM((3, 4)) as (a, b):
    print(a, b)
d = {}
with CM("item") as d["k"]:
    print(d)
class O: pass
o = O()
with CM("attr") as o.x:
    print(o.x)
with CM([1, 2, 3]) as [p, *q]:
    print(p, q)
with CM(5) as x: print("one line", x)
print(x, a, b)
