# Packages, submodules and what names they bind.
import os, sys
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import _pkg
print(_pkg.__name__, _pkg.__package__, _pkg.value, hasattr(_pkg, "sub"))
import _pkg.sub
print(_pkg.sub.__name__, _pkg.sub.__package__, _pkg.sub.who(), "_pkg.sub" in sys.modules)
import _pkg.sub as alias
from _pkg import sub, value as v
from _pkg.sub import who, CONSTANT
print(alias is sub, v, who(), CONSTANT)
import _pkg.inner.deep
print(_pkg.inner.deep.path(), _pkg.inner.__name__, _pkg.inner.deep.__package__)
import _pkg
print("not executed twice", _pkg is sys.modules["_pkg"])
print(os.path.basename(_pkg.__file__), os.path.basename(_pkg.sub.__file__), [os.path.basename(p) for p in _pkg.__path__], _pkg.__spec__.name, _pkg.sub.__spec__.parent)
