# Instances that grow attributes in different orders behave alike.
class P: pass
objects = []
for order in ("abc", "cba", "bca", "a", ""):
    p = P()
    for n in order:
        setattr(p, n, order.index(n))
    objects.append(p)
for p in objects:
    print(vars(p), [getattr(p, n, None) for n in "abc"])
def read(o): return getattr(o, "a", "-"), o.__dict__.get("b")
print([read(p) for p in objects])
big = P()
for i in range(200):
    setattr(big, f"f{i}", i)
print(big.f0, big.f199, len(vars(big)), sum(vars(big).values()))
for i in range(0, 200, 2):
    delattr(big, f"f{i}")
print(hasattr(big, "f0"), big.f199, len(vars(big)), list(vars(big))[:3])
big.f0 = "back"
print(list(vars(big))[-1], big.f0)
q = P()
q.x = 1
vars(q)["y"] = 2
q.z = 3
del q.x
q.x = 4
print(vars(q), q.y)
q.__dict__.clear()
print(vars(q), hasattr(q, "y"))
