"""Stands for memoisation: an LRU cache written with a dict and links, functools.lru_cache and a dict of results."""
# group: other
import functools
import sys


class Entry:
    __slots__ = ("key", "value", "before", "after")

    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.before = self
        self.after = self


class Cache:
    def __init__(self, size):
        self.size = size
        self.entries = {}
        self.root = Entry(None, None)
        self.hits = 0

    def unlink(self, entry):
        entry.before.after = entry.after
        entry.after.before = entry.before

    def link(self, entry):
        root = self.root
        entry.before = root.before
        entry.after = root
        root.before.after = entry
        root.before = entry

    def get(self, key):
        entry = self.entries.get(key)
        if entry is None:
            return None
        self.hits += 1
        self.unlink(entry)
        self.link(entry)
        return entry.value

    def put(self, key, value):
        if len(self.entries) >= self.size:
            oldest = self.root.after
            self.unlink(oldest)
            del self.entries[oldest.key]
        entry = Entry(key, value)
        self.entries[key] = entry
        self.link(entry)


@functools.lru_cache(maxsize=None)
def paths(row, column):
    if row == 0 or column == 0:
        return 1
    return (paths(row - 1, column) + paths(row, column - 1)) % 1000007


@functools.lru_cache(maxsize=64)
def bounded(value):
    return value * 3


def main(n):
    cache = Cache(500)
    state = 23
    total = 0
    for _ in range(n):
        state = (state * 16807) % 2147483647
        key = "k%d" % (state % 800)
        value = cache.get(key)
        if value is None:
            value = state % 100
            cache.put(key, value)
        total += value + bounded(state % 80)
    for row in range(n // 1000):
        total += paths(row, 200)
    print(total, cache.hits, paths.cache_info().misses)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 250000)
