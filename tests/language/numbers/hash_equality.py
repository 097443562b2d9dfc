# Equal numbers have equal hashes and are one dictionary key.
print(hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), hash(0) == hash(0.0) == hash(-0.0) == hash(False))
print(hash(2 ** 61 - 1), hash(2 ** 61), hash(-1), hash(-2), hash(2 ** 61 - 2), hash(10 ** 30))
print(hash(0.5), hash(-0.5), hash(1e100), hash(float("inf")), hash(float("-inf")))
print(hash(2 ** 100) == hash(2.0 ** 100), hash(1.5), hash(1j), hash(2 + 3j))
d = {1: "int", 1.0: "float", True: "bool"}
print(d, len(d), d[1 + 0j])
print({0, 0.0, False, 0j}, {2 ** 53, float(2 ** 53)})
print(1 in [1.0], [1.0, 2].index(True), [0, False, 0.0].count(0))
