"""A list as a heap: its first element is always the smallest, and taking it out or putting one in costs little.

The heap itself is native, in _heapq; merging sorted inputs and finding the n largest or smallest are built on it.
"""

from _heapq import heapify, heappop, heappush, heappushpop, heapreplace

__all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop"]


class _Head:
    """The next element of one input of merge(); the order is turned round for reverse."""

    __slots__ = ("key", "index", "value", "advance", "reverse")

    def __init__(self, index, advance, reverse):
        self.index, self.advance, self.reverse = index, advance, reverse

    def __lt__(self, other):
        mine, theirs = (other.key, self.key) if self.reverse else (self.key, other.key)
        if mine < theirs:
            return True
        if theirs < mine:
            return False
        return self.index < other.index

    def step(self, key):
        """Go on to the next element; StopIteration if there is none."""
        self.value = self.advance()
        self.key = self.value if key is None else key(self.value)


def merge(*iterables, key=None, reverse=False):
    """One sorted iterator over several sorted inputs, each read only as far as needed."""
    heads = []
    for index, iterable in enumerate(iterables):
        head = _Head(index, iter(iterable).__next__, reverse)
        try:
            head.step(key)
        except StopIteration:
            continue
        heads.append(head)
    heapify(heads)
    while heads:
        head = heads[0]
        yield head.value
        try:
            head.step(key)
        except StopIteration:
            heappop(heads)
        else:
            heapreplace(heads, head)


def nsmallest(n, iterable, key=None):
    """The n smallest elements, as sorted(iterable, key=key)[:n]."""
    return _first(n, iterable, key, _Descending)


def nlargest(n, iterable, key=None):
    """The n largest elements, as sorted(iterable, key=key, reverse=True)[:n]."""
    return _first(n, iterable, key, _Ascending)


class _Ascending:
    """An element in a heap whose first is the smallest; among equals the latest goes first."""

    __slots__ = ("key", "order", "value")

    def __init__(self, key, order, value):
        self.key, self.order, self.value = key, order, value

    def __lt__(self, other):
        if self.key < other.key:
            return True
        if other.key < self.key:
            return False
        return self.order > other.order


class _Descending(_Ascending):
    """An element in a heap whose first is the largest; among equals the latest goes first."""

    __slots__ = ()

    def __lt__(self, other):
        if other.key < self.key:
            return True
        if self.key < other.key:
            return False
        return self.order > other.order


def _first(n, iterable, key, element):
    """Keep the n best in a heap with the worst of them on top; whoever is better than that takes its place."""
    smallest = element is _Descending
    if n == 1:
        nothing = object()
        best = (min if smallest else max)(iterable, default=nothing, key=key)
        return [] if best is nothing else [best]
    try:
        size = len(iterable)
    except (TypeError, AttributeError):
        pass
    else:
        if n >= size:
            return sorted(iterable, key=key, reverse=not smallest)[:n]
    heap, order = [], 0
    for value in iterable:
        found = value if key is None else key(value)
        if order < n:
            heap.append(element(found, order, value))
            if order == n - 1:
                heapify(heap)
                worst = heap[0].key
        elif n <= 0:
            break
        elif found < worst if smallest else worst < found:
            heapreplace(heap, element(found, order, value))
            worst = heap[0].key
        order += 1
    heap.sort(reverse=True)
    return [kept.value for kept in heap]


def __getattr__(name):
    """Names that some programs use although they are not documented."""
    if name in ("_heapify_max", "_heappop_max", "_heapreplace_max"):
        import _heapq

        return getattr(_heapq, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
