# sys.path is searched in order; modules shadow by position; namespace packages.
import sys, os
here = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(here, "_first"), os.path.join(here, "_second")]
import _shadow
print(_shadow.where)
import _only_second
print(_only_second.where)
del sys.modules["_shadow"]
sys.path.pop(0)
import _shadow
print(_shadow.where)
sys.path.insert(0, here)
import _namespace.part
print(_namespace.part.name, _namespace.__file__ if hasattr(_namespace, "__file__") else "no __file__", _namespace.__name__)
sys.path.insert(0, 5)
sys.path.insert(0, "/no/such/folder")
sys.path.append("")
try:
    import _not_anywhere
except ModuleNotFoundError as e:
    print(e)
