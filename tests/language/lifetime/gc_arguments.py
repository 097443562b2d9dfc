# gc refuses bad arguments in CPython's words, keeps what DEBUG_SAVEALL asks for, and counts what comes back not at all.
import gc

gc.disable()
gc.collect()
for call in (
    lambda: gc.collect("a"),
    lambda: gc.collect(3),
    lambda: gc.set_threshold(),
    lambda: gc.set_threshold("a"),
    lambda: gc.set_threshold(1, 2, 3, 4),
    lambda: gc.set_threshold(1.5),
    lambda: gc.get_objects(generation=3),
    lambda: gc.get_objects("a"),
    lambda: gc.get_objects(-2),
    lambda: gc.is_tracked(),
    lambda: gc.set_debug("x"),
    lambda: gc.set_debug(1 << 40),
    lambda: gc.freeze(1),
):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
print(gc.is_tracked({}), gc.is_tracked({1: 2}), gc.is_tracked(()), gc.is_tracked({1: []}))


class Node:
    pass


node = Node()
box = [node]
print(any(one is box for one in gc.get_referrers(node)), gc.get_referents(box) == [node], gc.get_referents(1, "x"))
gc.set_debug(gc.DEBUG_SAVEALL)
ring = []
ring.append(ring)
del ring
print(gc.collect(), gc.garbage)
gc.set_debug(0)
gc.garbage.clear()
print(gc.collect() > 0)


class Back:
    def __del__(self):
        self.home.append(self)


home = []
back = Back()
back.me = back
back.home = home
print(gc.is_finalized(back))
del back
print(gc.collect(), gc.is_finalized(home[0]))
told = []
gc.callbacks.append(lambda phase, info: told.append((phase, info["generation"])))
gc.collect(1)
gc.callbacks.clear()
print(told)
before = gc.get_count()[0]
young = [[] for _ in range(100)]
print(gc.get_count()[0] - before >= 90)
gc.freeze()
print(gc.get_freeze_count() > 100, len(gc.get_objects()) < 100)
gc.unfreeze()
print(gc.get_freeze_count())
print(gc.DEBUG_LEAK, gc.DEBUG_STATS, gc.DEBUG_COLLECTABLE, gc.DEBUG_UNCOLLECTABLE, gc.DEBUG_SAVEALL)
