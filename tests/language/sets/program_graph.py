# A graph program on dicts of sets: reachability and ordering.
edges = [("a", "b"), ("b", "c"), ("c", "a"), ("d", "e"), ("b", "e")]
graph = {}
for u, v in edges:
    graph.setdefault(u, set()).add(v)
    graph.setdefault(v, set())
def reach(start):
    seen, todo = set(), [start]
    while todo:
        n = todo.pop()
        if n not in seen:
            seen.add(n)
            todo.extend(graph[n] - seen)
    return seen
for n in sorted(graph):
    print(n, sorted(graph[n]), sorted(reach(n)))
deps = {"app": {"lib", "log"}, "lib": {"core"}, "log": {"core"}, "core": set()}
order = []
while deps:
    ready = sorted(n for n, d in deps.items() if not d)
    order += ready
    for n in ready:
        del deps[n]
    for d in deps.values():
        d -= set(ready)
print(order)
