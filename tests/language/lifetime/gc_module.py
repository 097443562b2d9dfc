# gc: tracking, referents, callbacks, freeze.
import gc
print(gc.is_tracked([]), gc.is_tracked(5), gc.is_tracked("s"), gc.is_tracked((1, [])), gc.is_tracked(object()))
class C: pass
c = C()
c.x = [1]
print(gc.is_tracked(c), any(r is c.x or (isinstance(r, dict) and r.get("x") is c.x) for r in gc.get_referents(c)), any(r is c for r in gc.get_objects()))
holder = [c]
print(any(r is holder for r in gc.get_referrers(c)))
events = []
def cb(phase, info):
    events.append((phase, sorted(info)))
gc.callbacks.append(cb)
gc.collect()
gc.callbacks.remove(cb)
print(events)
gc.set_threshold(1000, 5, 5)
print(gc.get_threshold()[:2], [sorted(s) for s in gc.get_stats()][0])
gc.freeze()
gc.unfreeze()
print(gc.get_freeze_count(), gc.get_debug())
for f in (lambda: gc.collect(5), lambda: gc.collect(-1)):
    try:
        f()
    except ValueError as e:
        print(e)
