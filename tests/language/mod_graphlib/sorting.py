# Topological order.
from graphlib import CycleError, TopologicalSorter

print(list(TopologicalSorter({"D": {"B"}, "B": ["A"], "A": []}).static_order()))
print(list(TopologicalSorter({3: [2], 2: [1], 5: [1], 6: [3, 5]}).static_order()), list(TopologicalSorter().static_order()))
ts = TopologicalSorter()
ts.add("shirt")
ts.add("tie", "shirt")
ts.add("jacket", "tie", "belt")
ts.add("belt", "trousers")
ts.add("belt", "trousers")
ts.prepare()
while ts.is_active():
    ready = ts.get_ready()
    print(ready, bool(ts))
    for node in ready:
        ts.done(node)
print(ts.get_ready(), ts.is_active())


def attempt(f):
    try:
        print(f())
    except ValueError as e:
        print(type(e).__name__, e.args)


attempt(lambda: ts.add("late"))
attempt(lambda: ts.prepare())
attempt(lambda: ts.done("unknown"))
attempt(lambda: ts.done("tie"))
fresh = TopologicalSorter({1: [2]})
attempt(fresh.get_ready)
attempt(fresh.is_active)
attempt(lambda: fresh.done(2))
fresh.prepare()
attempt(lambda: fresh.done(1))
print(fresh.get_ready())
attempt(lambda: fresh.done(1))
fresh.done(2)
print(fresh.get_ready())
for graph in ({"a": ["b"], "b": ["a"]}, {1: [1]}, {1: [2], 2: [3], 3: [1], 4: [1]}, {0: [], 1: [0, 3], 2: [1], 3: [2, 0]}):
    attempt(lambda: list(TopologicalSorter(graph).static_order()))
try:
    TopologicalSorter({"a": ["b"], "b": ["a"]}).prepare()
except CycleError as e:
    print(e, isinstance(e, ValueError))
cyclic = TopologicalSorter({"x": ["y"], "y": ["x"], "z": []})
try:
    cyclic.prepare()
except CycleError:
    print(cyclic.get_ready())
try:
    TopologicalSorter({1: [[]]})
except TypeError as e:
    print(e)
print(TopologicalSorter[int])
