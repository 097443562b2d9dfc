# What a module knows of itself.
import sys, os
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import _plain, math, _pkg
print(_plain.__name__, _plain.__doc__, os.path.basename(_plain.__file__), repr(_plain.__package__), _plain.__spec__.name, type(_plain).__name__)
print(math.__name__, repr(sys), "sys" in sys.builtin_module_names, math.__spec__.name, type(sys.modules).__name__)
print(repr(_plain).startswith("<module '_plain' from '"), repr(_plain).endswith("_plain.py'>"))
_plain.extra = 5
import _plain as again
print(again.extra)
del _plain.extra
try:
    _plain.extra
except AttributeError as e:
    print(e)
try:
    from _plain import extra
except ImportError as e:
    print(str(e).split(" (")[0])
print(vars(_plain)["counter"], sorted(n for n in dir(_plain) if not n.startswith("__")), _pkg.__all__)
_plain.__name__ = "renamed"
try:
    _plain.gone
except AttributeError as e:
    print(e)
