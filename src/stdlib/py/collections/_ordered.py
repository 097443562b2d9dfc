"""OrderedDict: a dict that compares by order too and can move an item to either end.

The built-in dict keeps the order; what is here is the rest of the interface.
"""

from _abc_mappings import ItemsView, KeysView, Mapping, ValuesView

__name__ = "collections"

_MISSING = object()


class _View:
    """What the views of an OrderedDict add: they turn round, and show their items."""

    __slots__ = ()

    def __repr__(self):
        return f"{type(self).__name__}({list(self)!r})"


class odict_keys(_View, KeysView):
    __slots__ = ()

    def __iter__(self):
        return iter(self._mapping)

    def __reversed__(self):
        return reversed(self._mapping)


class odict_items(_View, ItemsView):
    __slots__ = ()

    def __iter__(self):
        return iter(dict.items(self._mapping))

    def __reversed__(self):
        return reversed(dict.items(self._mapping))


class odict_values(_View, ValuesView):
    __slots__ = ()

    def __iter__(self):
        return iter(dict.values(self._mapping))

    def __reversed__(self):
        return reversed(dict.values(self._mapping))


class OrderedDict(dict):
    """Dictionary that remembers insertion order"""

    def __init__(self, other=(), /, **kwds):
        self.update(other, **kwds)

    def update(self, other=(), /, **kwds):
        """Sets the items of a mapping or of an iterable of pairs, then those of the keywords."""
        if type(self).__setitem__ is dict.__setitem__:
            if isinstance(other, dict) or hasattr(other, "keys"):
                dict.update(self, other, **kwds)
                return
        if isinstance(other, Mapping) or hasattr(other, "keys"):
            for key in other.keys():
                self[key] = other[key]
        else:
            for item in other:
                pair = list(item)
                if len(pair) < 2:
                    raise ValueError(f"need more than {len(pair)} value{'s' * (len(pair) != 1)} to unpack")
                key, value = pair
                self[key] = value
        for key, value in kwds.items():
            self[key] = value

    def popitem(self, last=True):
        """Takes out the last (key, value) pair, or the first one."""
        if not self:
            raise KeyError("dictionary is empty")
        if last:
            return dict.popitem(self)
        key = next(dict.__iter__(self))
        return key, dict.pop(self, key)

    def move_to_end(self, key, last=True):
        """Makes an item the last one, or the first one."""
        value = dict.pop(self, key)
        if last:
            dict.__setitem__(self, key, value)
            return
        others = list(dict.items(self))
        dict.clear(self)
        dict.__setitem__(self, key, value)
        dict.update(self, others)

    def pop(self, key, default=_MISSING):
        """Takes key out and returns its value; without one, default if given, else KeyError."""
        if default is _MISSING:
            if key not in self and hasattr(type(self), "__missing__"):
                return type(self).__missing__(self, key)
            return dict.pop(self, key)
        return dict.pop(self, key, default)

    def setdefault(self, key, default=None):
        """The value at key; default is put there first when there is none."""
        if key in self:
            return self[key]
        self[key] = default
        return default

    def keys(self):
        """A view of the keys, a set."""
        return odict_keys(self)

    def items(self):
        """A view of the (key, value) pairs, a set."""
        return odict_items(self)

    def values(self):
        """A view of the values."""
        return odict_values(self)

    def copy(self):
        """A new one of the same class with the same items."""
        return self.__class__(self)

    @classmethod
    def fromkeys(cls, iterable, value=None):
        """A new one with these keys, all of the same value."""
        made = cls()
        for key in iterable:
            made[key] = value
        return made

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and list(self) == list(other)
        return dict.__eq__(self, other)

    def __ne__(self, other):
        answer = self.__eq__(other)
        return answer if answer is NotImplemented else not answer

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = self.__class__(self)
        made.update(other)
        return made

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = self.__class__(other)
        made.update(self)
        return made

    def __ior__(self, other):
        self.update(other)
        return self

    def __repr__(self):
        if not self:
            return f"{type(self).__name__}()"
        key = id(self)
        if key in _shown:
            return "..."
        _shown.add(key)
        try:
            return f"{type(self).__name__}({dict(self)!r})"
        finally:
            _shown.discard(key)

    def __reduce__(self):
        return self.__class__, (), self.__getstate__(), None, iter(self.items())


_shown = set()  # the dicts whose repr is being made, so that one inside itself ends
