# Counting, grouping, inverting and sorting dictionaries.
text = "the quick brown the lazy dog the end quick"
counts = {}
for w in text.split():
    counts[w] = counts.get(w, 0) + 1
print(counts, max(counts, key=counts.get), sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:3])
groups = {}
for w in text.split():
    groups.setdefault(len(w), []).append(w)
print(groups, {k: sorted(set(v)) for k, v in sorted(groups.items())})
inverse = {}
for k, v in counts.items():
    inverse.setdefault(v, set()).add(k)
print({k: sorted(v) for k, v in inverse.items()})
a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print({k: (a.get(k), b.get(k)) for k in sorted(a.keys() | b.keys())}, {k: a[k] for k in a.keys() & b.keys()}, {**a, **b}, a | b)
def deep_merge(a, b):
    out = dict(a)
    for k, v in b.items():
        out[k] = deep_merge(out[k], v) if isinstance(v, dict) and isinstance(out.get(k), dict) else v
    return out
print(deep_merge({"a": {"b": 1, "c": 2}, "d": 3}, {"a": {"c": 9, "e": 4}, "f": 5}))
cache = {}
def lru(k, limit=3):
    if k in cache:
        cache[k] = cache.pop(k)
    else:
        if len(cache) >= limit:
            del cache[next(iter(cache))]
        cache[k] = k * k
    return list(cache)
print([lru(k) for k in (1, 2, 3, 1, 4, 2)])
