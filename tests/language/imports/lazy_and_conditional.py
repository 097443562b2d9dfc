# import statements in functions, classes, loops, try blocks; as-names; rebinding.
import sys, os
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
def f():
    import math as m, sys as s
    from math import (sqrt as root,
                      floor)
    return m.pi > 3, root(9), floor(2.5), s is sys, sorted(locals())
print(f())
class C:
    import math
    from math import pi
    def area(self, r): return self.pi * r * r
print(C.math.__name__, round(C().area(1), 3))
try:
    import no_such_module_at_all
except ImportError:
    no_such_module_at_all = None
print(no_such_module_at_all)
for name in ("math", "sys"):
    exec(f"import {name} as current")
    print(current.__name__)
if False:
    import never
print("never" in globals())
import math, math as again
print(math is again)
import os.path
print(os.path is sys.modules["posixpath"], os.path.join("a", "b"))
import os.path as p
from os import path as q
print(p is q is os.path)
def g():
    global late_module
    import math as late_module
g()
print(late_module.__name__)
