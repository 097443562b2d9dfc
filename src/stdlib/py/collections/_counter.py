"""Counter: a dict that counts."""

from _operator import itemgetter

from _abc_mappings import Mapping

__name__ = "collections"


class Counter(dict):
    """Counts hashable items: a dict of elements and how often each is there."""

    def __init__(self, iterable=None, /, **kwds):
        super().__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def total(self):
        """The sum of all counts."""
        return sum(self.values())

    def most_common(self, n=None):
        """The n commonest elements and their counts, from the commonest down; all without n."""
        ranked = sorted(self.items(), key=itemgetter(1), reverse=True)
        return ranked if n is None else ranked[:max(n, 0)]

    def elements(self):
        """An iterator over the elements, each repeated as often as it counts."""
        from itertools import chain, repeat, starmap

        return chain.from_iterable(starmap(repeat, self.items()))

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError(
            "Counter.fromkeys() is undefined.  Use Counter(iterable) instead."
        )

    def update(self, iterable=None, /, **kwds):
        """Adds the elements of an iterable, or the counts of a mapping and of the keywords."""
        if iterable is not None:
            if isinstance(iterable, Mapping):
                if self:
                    get = self.get
                    for elem, count in iterable.items():
                        self[elem] = count + get(elem, 0)
                else:
                    super().update(iterable)
            else:
                get = self.get
                for elem in iterable:
                    self[elem] = get(elem, 0) + 1
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        """Takes counts away; they may become zero or negative."""
        if iterable is not None:
            get = self.get
            if isinstance(iterable, Mapping):
                for elem, count in iterable.items():
                    self[elem] = get(elem, 0) - count
            else:
                for elem in iterable:
                    self[elem] = get(elem, 0) - 1
        if kwds:
            self.subtract(kwds)

    def copy(self):
        """A new one with the same counts."""
        return self.__class__(self)

    def __reduce__(self):
        return self.__class__, (dict(self),)

    def __delitem__(self, elem):
        if elem in self:
            super().__delitem__(elem)

    def __repr__(self):
        if not self:
            return f"{self.__class__.__name__}()"
        try:
            shown = dict(self.most_common())
        except TypeError:  # counts that cannot be put in order
            shown = dict(self)
        return f"{self.__class__.__name__}({shown!r})"

    # Comparisons take an element that is missing for one that counts zero.

    def __eq__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[e] == other[e] for c in (self, other) for e in c)

    def __ne__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return not self == other

    def __le__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[e] <= other[e] for c in (self, other) for e in c)

    def __lt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self <= other and self != other

    def __ge__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[e] >= other[e] for c in (self, other) for e in c)

    def __gt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self >= other and self != other

    # The operators of a multiset drop what does not count more than zero.

    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _positive((e, self[e] + other[e]) for e in {**self, **other})

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _positive((e, self[e] - other[e]) for e in {**self, **other})

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _positive((e, max(self[e], other[e])) for e in {**self, **other})

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return _positive((e, min(count, other[e])) for e, count in self.items())

    def __pos__(self):
        return _positive(self.items())

    def __neg__(self):
        return _positive((e, -count) for e, count in self.items())

    def _keep_positive(self):
        for elem in [e for e, count in self.items() if not count > 0]:
            del self[elem]
        return self

    def __iadd__(self, other):
        for elem, count in other.items():
            self[elem] += count
        return self._keep_positive()

    def __isub__(self, other):
        for elem, count in other.items():
            self[elem] -= count
        return self._keep_positive()

    def __ior__(self, other):
        for elem, count in other.items():
            if count > self[elem]:
                self[elem] = count
        return self._keep_positive()

    def __iand__(self, other):
        for elem, count in self.items():
            if other[elem] < count:
                self[elem] = other[elem]
        return self._keep_positive()


def _positive(counts):
    """A Counter of those counts that are more than zero."""
    result = Counter()
    for elem, count in counts:
        if count > 0:
            result[elem] = count
    return result
