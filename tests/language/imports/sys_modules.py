# sys.modules decides; entries may be replaced, removed, None.
import sys, os
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import _plain
print(_plain.counter)
import _plain
del sys.modules["_plain"]
import _plain as second
print(second is _plain, second.counter)
sys.modules["_plain"] = "any object"
import _plain
print(_plain)
sys.modules["_blocked"] = None
try:
    import _blocked
except ImportError as e:
    print(type(e).__name__, e)
class Fake:
    attr = "from a fake module"
sys.modules["faked"] = Fake()
from faked import attr
import faked
print(attr, faked.attr)
try:
    from faked import nothing
except ImportError as e:
    print(e)
M = type(sys)
m = M("made", "its doc")
m.x = 1
print(m.__name__, m.__doc__, m.x, m.__loader__, m.__spec__, repr(m), sorted(vars(m)))
try:
    m.nope
except AttributeError as e:
    print(e)
m.__getattr__ = lambda name: f"module getattr {name}"
print(m.nope)
m.__dir__ = lambda: ["b", "a"]
print(dir(m))
