# import binds modules and names out of them.
import math
import sys as system
from math import sqrt, floor as down

print(math.pi)
print(sqrt(16), down(2.7))
print(system is sys if "sys" in globals() else "sys is bound as system only")
print(math.__name__, __name__)
try:
    import no_such_module
except ImportError as e:
    print(type(e).__name__, e)
try:
    from math import no_such_name
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0])
