# ChainMap: the first mapping that has a key answers.
from collections import ChainMap

base, local = {"color": "red", "user": "guest"}, {"user": "admin"}
chain = ChainMap(local, base)
print(chain, chain["user"], chain["color"], len(chain), list(chain), sorted(chain.items()))
print("color" in chain, "x" in chain, chain.get("x"), chain.get("user"), bool(chain), bool(ChainMap()))
chain["color"] = "blue"
print(local, base)
del chain["color"]
child = chain.new_child({"depth": 1})
print(child, child.maps[1] is local, child.parents == chain, chain.new_child(), chain.new_child(k=1))
print(chain.new_child({"a": 1}, b=2), ChainMap().maps, ChainMap.fromkeys("ab", 0))
for attempt in (lambda: chain["none"], lambda: chain.__delitem__("color"), lambda: chain.pop("color"),
                lambda: ChainMap({}, base).popitem(), lambda: chain | 5):
    try:
        print(attempt())
    except Exception as e:
        print(type(e).__name__, e)
print(chain.pop("user"), chain["user"], chain.pop("q", 1) if False else "-")
copy = chain.copy()
copy["new"] = 1
print(local, copy.maps[1] is base)
print(chain | {"z": 1}, {"user": "left", "w": 2} | chain)
chain |= {"y": 5}
print(chain, chain == {"y": 5, "color": "red", "user": "guest"})
chain.clear()
print(chain, dict(chain))


class Deep(ChainMap):
    def __missing__(self, key):
        return f"<{key}>"


print(Deep()["gone"], Deep({"a": 1}).get("gone", "default"), list(ChainMap({"b": 1}, {"a": 2, "b": 3})))
chain["me"] = chain
print(chain)
