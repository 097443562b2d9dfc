# What `as` binds: any value, unpacked, into any target.
class Gives:
    def __init__(self, v): self.v = v
    def __enter__(self): return self.v
    def __exit__(self, *a): pass
with Gives(None) as a, Gives([1, 2]) as b, Gives("xy") as (c, d), Gives({"k": 1}) as e:
    print(a, b, c, d, e)
store, holder = {}, type("H", (), {})
with Gives(5) as store["k"], Gives(6) as holder.attr, Gives((7, (8, 9))) as (f, (g, h)):
    print(store, holder.attr, f, g, h)
with Gives([1, 2, 3, 4]) as [first, *middle, last]:
    print(first, middle, last)
try:
    with Gives(5) as (x, y):
        print("never")
except TypeError as err:
    print(err)
try:
    with Gives([1]) as (x, y):
        print("never")
except ValueError as err:
    print(err)
l = [0, 0]
with Gives("item") as l[0], Gives("slice") as l[1:]:
    print(l)
with Gives(1) as n, Gives(n + 1) as m, Gives(n + m) as total:
    print(n, m, total)
with Gives(0) as same, Gives(same) as same:
    print(same)
