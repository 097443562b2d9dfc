# The module itself: its names, its submodule, kinds of its classes.
import collections.abc
import sys

print(collections.__all__)
print(collections.abc.Mapping is sys.modules["collections.abc"].Mapping, collections.abc.__name__)
for name in collections.__all__:
    thing = getattr(collections, name)
    print(name, thing.__module__, thing.__name__)
try:
    collections.nothing
except AttributeError as e:
    print(e)
try:
    from collections import Mapping
except ImportError as e:
    print(str(e).partition(" (")[0])
from collections import abc
from collections import *
print(isinstance(deque(), abc.MutableSequence), issubclass(OrderedDict, abc.MutableMapping))
print(issubclass(Counter, abc.Mapping), issubclass(ChainMap, abc.MutableMapping), issubclass(UserString, abc.Sequence))
print("namedtuple" in dir(collections), "OrderedDict" in dir(collections))
