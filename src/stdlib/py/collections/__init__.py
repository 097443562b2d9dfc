"""Containers beside the built-in ones; those written in Python are loaded on first use."""

import sys

import _collections_abc as abc
import _lazy
from _collections import defaultdict, deque

__all__ = [
    "ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict",
    "deque", "namedtuple",
]

sys.modules["collections.abc"] = abc

__getattr__, __dir__ = _lazy.attributes(globals(), {
    "collections._chain": "ChainMap UserDict",
    "collections._counter": "Counter",
    "collections._named": "namedtuple",
    "collections._ordered": "OrderedDict",
    "collections._sequences": "UserList UserString",
})
