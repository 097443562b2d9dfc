"""The operators of the language as functions; all of them are native.

Beside each stands the name with underscores that a class would define it by.
"""

import _operator
from _operator import *

__all__ = [name for name in dir(_operator) if not name.startswith("_")]

for _name in (
    "abs add and_ concat contains delitem eq floordiv ge getitem gt iadd iand iconcat ifloordiv "
    "ilshift imatmul imod imul index inv invert ior ipow irshift isub itruediv ixor le lshift lt "
    "matmul mod mul ne neg not_ or_ pos pow rshift setitem sub truediv xor call"
).split():
    globals()[f"__{_name.rstrip('_')}__"] = getattr(_operator, _name)
del _name
