# Keys of many types live side by side.
d = {1: "int", "1": "str", (1,): "tuple", b"1": "bytes", 1.5: "float", None: "none", True: "replaces int", frozenset([1]): "fs", int: "type", len: "builtin", 2 ** 100: "big", 1j: "complex", ...: "ellipsis"}
print(len(d), d[1], d["1"], d[(1,)], d[b"1"], d[1.5], d[None], d[frozenset({1})], d[int], d[len], d[2.0 ** 100], d[1j], d[...])
print({k: type(k).__name__ for k in d if not callable(k)})
def f(): pass
d2 = {f: 1, f.__code__: 2, "x".upper: 3}
print(d2[f], d2[f.__code__], "x".upper in d2, "x".lower in d2)
