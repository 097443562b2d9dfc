# Matching nested data structures.
data = [{"kind": "user", "name": "Ann", "tags": ["a", "b"]}, {"kind": "user", "name": None}, {"kind": "order", "items": [{"sku": 1, "n": 2}, {"sku": 5, "n": 1}]}, {"kind": "ping"}, ["raw", [1, [2, [3]]]], 42, {"kind": 7}]
def describe(x):
    match x:
        case {"kind": "user", "name": str(name), "tags": [first, *others]}:
            return f"{name}: {first} +{len(others)}"
        case {"kind": "user", "name": None}:
            return "anonymous"
        case {"kind": "order", "items": [{"n": n}, *_] as items}:
            return f"order of {len(items)}, first {n}"
        case {"kind": str(k), **rest} if not rest:
            return f"bare {k}"
        case ["raw", [a, [b, [c]]]]:
            return f"raw {a + b + c}"
        case int() | float() as n:
            return f"number {n}"
        case unknown:
            return f"unknown {unknown}"
for d in data:
    print(describe(d))
def depth(x):
    match x:
        case []: return 1
        case [head, *tail]: return max(depth(head) + 1, depth(tail))
        case _: return 0
print(depth([1, [2, [3, []]]]), depth([]), depth(5))
def flatten(x):
    match x:
        case list() | tuple():
            return [z for y in x for z in flatten(y)]
        case {"value": v}:
            return flatten(v)
        case _:
            return [x]
print(flatten([1, (2, [3, {"value": [4, 5]}]), "six"]))
