# SimpleNamespace and MappingProxyType as plain tools.
from types import MappingProxyType, MethodType, ModuleType, SimpleNamespace

ns = SimpleNamespace(a=1, b="two")
print(ns, ns.a)
ns.c = [3]
del ns.a
print(ns, ns == SimpleNamespace(b="two", c=[3]), ns == 5)
print(vars(ns))
try:
    ns.missing
except AttributeError as e:
    print(e)

inner = {"x": 1}
proxy = MappingProxyType(inner)
inner["y"] = 2
print(proxy, len(proxy), proxy["y"], list(proxy.items()), "x" in proxy)
try:
    proxy["z"] = 3
except TypeError as e:
    print(e)
print(proxy | {"z": 3}, proxy == {"x": 1, "y": 2}, proxy.get("q", "none"))


class C:
    pass


c = C()
c.hello = MethodType(lambda self, name: f"{type(self).__name__} greets {name}", c)
print(c.hello("you"))
module = ModuleType("made", "its doc")
print(module.__name__, module.__doc__, module)
