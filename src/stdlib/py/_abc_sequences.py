"""The ABCs of collections.abc for sequences."""

from _collections import deque
from abc import ABCMeta, abstractmethod

from _abc_protocols import Collection, Reversible

__name__ = "collections.abc"  # where the classes below say they live


class Sequence(Reversible, Collection):
    """A collection whose items are reached by their position."""

    __slots__ = ()
    __abc_tpflags__ = 1 << 5  # sequence patterns match it

    @abstractmethod
    def __getitem__(self, index):
        raise IndexError

    def __iter__(self):
        index = 0
        try:
            while True:
                value = self[index]
                yield value
                index += 1
        except IndexError:
            return

    def __contains__(self, value):
        return any(item is value or item == value for item in self)

    def __reversed__(self):
        for index in range(len(self) - 1, -1, -1):
            yield self[index]

    def index(self, value, start=0, stop=None):
        """The first position of value from start to stop; ValueError when there is none."""
        if start is not None and start < 0:
            start = max(len(self) + start, 0)
        if stop is not None and stop < 0:
            stop += len(self)
        position = start
        while stop is None or position < stop:
            try:
                item = self[position]
            except IndexError:
                break
            if item is value or item == value:
                return position
            position += 1
        raise ValueError

    def count(self, value):
        """How often value occurs."""
        return sum(1 for item in self if item is value or item == value)


class MutableSequence(Sequence):
    """A sequence whose items can be set, deleted and inserted."""

    __slots__ = ()

    @abstractmethod
    def __setitem__(self, index, value):
        raise IndexError

    @abstractmethod
    def __delitem__(self, index):
        raise IndexError

    @abstractmethod
    def insert(self, index, value):
        """Puts value before the item at index."""
        raise IndexError

    def append(self, value):
        """Puts value at the end."""
        self.insert(len(self), value)

    def clear(self):
        """Takes out one item after the other."""
        try:
            while True:
                self.pop()
        except IndexError:
            pass

    def reverse(self):
        """Turns the order round, in place."""
        last = len(self) - 1
        for index in range((last + 1) // 2):
            self[index], self[last - index] = self[last - index], self[index]

    def extend(self, values):
        """Puts all values at the end."""
        for value in list(values) if values is self else values:
            self.append(value)

    def pop(self, index=-1):
        """Takes out the item at index, the last unless told, and returns it."""
        value = self[index]
        del self[index]
        return value

    def remove(self, value):
        """Takes out the first item equal to value; ValueError when there is none."""
        del self[self.index(value)]

    def __iadd__(self, values):
        self.extend(values)
        return self


def _warn_byte_string(stacklevel):
    import warnings

    warnings.warn(
        "'collections.abc.ByteString' is deprecated and slated for removal in Python 3.14",
        DeprecationWarning,
        stacklevel=stacklevel + 1,
    )


class _DeprecatedMeta(ABCMeta):
    def __new__(cls, name, bases, namespace, **kwargs):
        if name != "ByteString":
            _warn_byte_string(2)
        return super().__new__(cls, name, bases, namespace, **kwargs)

    def __instancecheck__(cls, instance):
        _warn_byte_string(2)
        return super().__instancecheck__(instance)


class ByteString(Sequence, metaclass=_DeprecatedMeta):
    """bytes and bytearray under one name; deprecated, Buffer or a union says it better."""

    __slots__ = ()


Sequence.register(tuple)
Sequence.register(str)
Sequence.register(range)
Sequence.register(memoryview)
MutableSequence.register(list)
MutableSequence.register(bytearray)
MutableSequence.register(deque)
ByteString.register(bytes)
ByteString.register(bytearray)
