"""Functions that make or change functions: wrapping, caching, partial application, dispatch.

Dispatch by type and partialmethod are rarer, and are loaded on first use.
"""

import _lazy
from _functools import cmp_to_key, partial, reduce

__all__ = [
    "update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering",
    "cache", "cmp_to_key", "lru_cache", "reduce", "partial", "partialmethod", "singledispatch",
    "singledispatchmethod", "cached_property",
]

__getattr__, __dir__ = _lazy.attributes(globals(), {
    "_functools_dispatch": "singledispatch singledispatchmethod",
    "_functools_methods": "partialmethod total_ordering",
})

WRAPPER_ASSIGNMENTS = (
    "__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__type_params__",
)
WRAPPER_UPDATES = ("__dict__",)

_MISSING = object()  # a value that no cache holds
_PLAIN = frozenset({int, str})  # an argument of these types is its own key
_KEYWORDS = object()  # parts the positional from the keyword arguments in a key


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Lets a wrapper look like the function it wraps."""
    for attr in assigned:
        try:
            value = getattr(wrapped, attr)
        except AttributeError:
            continue
        setattr(wrapper, attr, value)
    for attr in updated:
        getattr(wrapper, attr).update(getattr(wrapped, attr, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """update_wrapper as a decorator of the wrapper."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


def cache(user_function, /):
    """Remembers every result, by the arguments."""
    return lru_cache(maxsize=None)(user_function)


def lru_cache(maxsize=128, typed=False):
    """Remembers the maxsize latest results, by the arguments; all of them when it is None."""
    if callable(maxsize) and isinstance(typed, bool):
        return _cached(maxsize, 128, typed)
    if maxsize is not None:
        if not isinstance(maxsize, int):
            raise TypeError("Expected first argument to be an integer, a callable, or None")
        maxsize = max(maxsize, 0)

    def decorating_function(user_function):
        return _cached(user_function, maxsize, typed)

    return decorating_function


def _cached(user_function, maxsize, typed):
    if maxsize == 0:
        wrapper = _counting(user_function)
    elif maxsize is None:
        wrapper = _keeping(user_function, typed)
    else:
        wrapper = _evicting(user_function, maxsize, typed)
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return update_wrapper(wrapper, user_function)


def _make_key(args, kwds, typed):
    """A dict key for the arguments of a call."""
    key = args
    if kwds:
        key = (*key, _KEYWORDS)
        for item in kwds.items():
            key += item
    if typed:
        key = (*key, _KEYWORDS, *map(type, args), *map(type, kwds.values()))
    return key


def _cache_info(hits, misses, maxsize, currsize):
    global _CacheInfo
    if _CacheInfo is None:
        from collections import namedtuple

        _CacheInfo = namedtuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"])
    return _CacheInfo(hits, misses, maxsize, currsize)


_CacheInfo = None


def _counting(user_function):
    """A cache without room: it only counts the calls."""
    misses = 0

    def wrapper(*args, **kwds):
        nonlocal misses
        misses += 1
        return user_function(*args, **kwds)

    def cache_clear():
        """Sets the counts to zero."""
        nonlocal misses
        misses = 0

    wrapper.cache_info = lambda: _cache_info(0, misses, 0, 0)
    wrapper.cache_clear = cache_clear
    return wrapper


def _keeping(user_function, typed):
    """A cache that grows without bound."""
    results = {}
    get = results.get
    hits = misses = 0

    def wrapper(*args, **kwds):
        nonlocal hits, misses
        if kwds or typed:
            key = _make_key(args, kwds, typed)
        else:
            key = args[0] if len(args) == 1 and type(args[0]) in _PLAIN else args
        result = get(key, _MISSING)
        if result is not _MISSING:
            hits += 1
            return result
        misses += 1
        result = results[key] = user_function(*args, **kwds)
        return result

    def cache_clear():
        """Forgets all results."""
        nonlocal hits, misses
        results.clear()
        hits = misses = 0

    wrapper.cache_info = lambda: _cache_info(hits, misses, None, len(results))
    wrapper.cache_clear = cache_clear
    return wrapper


def _evicting(user_function, maxsize, typed):
    """A cache that drops what was not used for longest.

    The dict holds the results in the order of their last use: a hit moves its result to the end,
    and the first one goes when room is needed.
    """
    results = {}
    take = results.pop
    hits = misses = 0

    def wrapper(*args, **kwds):
        nonlocal hits, misses
        if kwds or typed:
            key = _make_key(args, kwds, typed)
        else:
            key = args[0] if len(args) == 1 and type(args[0]) in _PLAIN else args
        result = take(key, _MISSING)
        if result is not _MISSING:
            hits += 1
            results[key] = result
            return result
        hash(key)  # refuse it before the call, even while the cache is empty
        misses += 1
        result = user_function(*args, **kwds)
        take(key, None)  # the call itself may have put it there
        while len(results) >= maxsize:
            take(next(iter(results)), None)
        results[key] = result
        return result

    def cache_clear():
        """Forgets all results."""
        nonlocal hits, misses
        results.clear()
        hits = misses = 0

    wrapper.cache_info = lambda: _cache_info(hits, misses, maxsize, len(results))
    wrapper.cache_clear = cache_clear
    return wrapper


class cached_property:
    """A property that is worked out once and then kept in the instance's __dict__."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        self.__module__ = func.__module__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError(
                "Cannot assign the same cached_property to two different names "
                f"({self.attrname!r} and {name!r})."
            )

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError(
                "Cannot use cached_property instance without calling __set_name__ on it."
            )
        try:
            values = instance.__dict__
        except AttributeError:
            raise TypeError(
                f"No '__dict__' attribute on {type(instance).__name__!r} "
                f"instance to cache {name!r} property."
            ) from None
        value = values.get(name, _MISSING)
        if value is _MISSING:
            value = self.func(instance)
            try:
                values[name] = value
            except TypeError:
                raise TypeError(
                    f"The '__dict__' attribute on {type(instance).__name__!r} instance "
                    f"does not support item assignment for caching {name!r} property."
                ) from None
        return value

    __class_getitem__ = classmethod(type(list[int]))
