# from package import * follows __all__ and imports submodules named there.
import os, sys
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from _pkg import *
print(value, late.__name__, "_private" in globals())
from _pkg.sub import *
print(CONSTANT, who())
ns = {}
exec("from _pkg.inner.sibling import *", ns)
print(ns["name"])
