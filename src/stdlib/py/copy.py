"""Copies of objects: copy() shares what is inside, deepcopy() copies that too.

Built-in containers have functions of their own; every other object is taken apart and rebuilt by
the protocol of pickle (__reduce_ex__), unless its class defines __copy__ or __deepcopy__.
"""

from _weakref import ref

__all__ = ["Error", "copy", "deepcopy", "replace"]


class Error(Exception):
    pass


error = Error

_MISSING = object()


def copy(x):
    """A copy of x that shares what is inside it."""
    cls = type(x)
    if cls in _SHARED:
        return x
    if cls in _CONTAINERS:
        return x.copy()
    if issubclass(cls, type):
        return x
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    reduced = _reduced(x, cls, "shallow")
    return x if isinstance(reduced, str) else _rebuilt(x, None, *reduced)


def deepcopy(x, memo=None, _nil=_MISSING):
    """A copy of x and of everything inside it; memo holds the copies made so far, by id."""
    cls = type(x)
    if cls in _ATOMIC:
        return x
    if memo is None:
        memo = {}
    key = id(x)
    made = memo.get(key, _MISSING)
    if made is not _MISSING:
        return made
    copier = _DEEP.get(cls)
    if copier is not None:
        made = copier(x, memo)
    elif issubclass(cls, type):
        return x
    else:
        copier = getattr(x, "__deepcopy__", None)
        if copier is not None:
            made = copier(memo)
        else:
            reduced = _reduced(x, cls, "deep")
            made = x if isinstance(reduced, str) else _rebuilt(x, memo, *reduced)
    if made is not x:
        memo[key] = made
        _keep_alive(x, memo)
    return made


def replace(obj, /, **changes):
    """A copy of obj with other values for the fields that are named."""
    cls = obj.__class__
    func = getattr(cls, "__replace__", None)
    if func is None:
        raise TypeError(f"replace() does not support {cls.__name__} objects")
    return func(obj, **changes)


def _keep_alive(x, memo):
    """Lets x live as long as the memo, since its id stands for it there."""
    try:
        memo[id(memo)].append(x)
    except KeyError:
        memo[id(memo)] = [x]


def _deep_list(x, memo):
    made = memo[id(x)] = []
    append = made.append
    for item in x:
        append(deepcopy(item, memo))
    return made


def _deep_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    made = memo.get(id(x))  # it may be inside itself, through a list
    if made is not None:
        return made
    for old, new in zip(x, items):
        if old is not new:
            return tuple(items)
    return x


def _deep_dict(x, memo):
    made = memo[id(x)] = {}
    for key, value in x.items():
        made[deepcopy(key, memo)] = deepcopy(value, memo)
    return made


def _deep_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


def _method_type():
    class Sample:
        def method(self):
            pass

    return type(Sample().method)


_ATOMIC = frozenset({
    type(None), type(...), type(NotImplemented), int, float, bool, complex, bytes, str, type,
    range, property, type(len), type(_keep_alive), type(_keep_alive.__code__), ref,
})
_SHARED = _ATOMIC | {tuple, frozenset, slice}
_CONTAINERS = frozenset({list, dict, set, bytearray})
_DEEP = {
    list: _deep_list,
    tuple: _deep_tuple,
    dict: _deep_dict,
    _method_type(): _deep_method,
}


def _reduced(x, cls, depth):
    """What the pickle protocol says on how to rebuild x."""
    from copyreg import dispatch_table

    reducer = dispatch_table.get(cls)
    if reducer is not None:
        return reducer(x)
    reducer = getattr(x, "__reduce_ex__", None)
    if reducer is not None:
        return reducer(4)
    reducer = getattr(x, "__reduce__", None)
    if reducer is not None:
        return reducer()
    raise Error(f"un({depth})copyable object of type {cls}")


def _rebuilt(x, memo, func, args, state=None, items=None, pairs=None, set_state=None):
    """Makes the object again; with a memo all of its parts are copied too."""
    deep = memo is not None
    if deep and args:
        args = [deepcopy(arg, memo) for arg in args]
    made = func(*args)
    if deep:
        memo[id(x)] = made
    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if set_state is not None:
            set_state(made, state)
        elif hasattr(made, "__setstate__"):
            made.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state is not None:
                made.__dict__.update(state)
            if slots is not None:
                for name, value in slots.items():
                    setattr(made, name, value)
    if items is not None:
        for item in items:
            made.append(deepcopy(item, memo) if deep else item)
    if pairs is not None:
        for key, value in pairs:
            if deep:
                key, value = deepcopy(key, memo), deepcopy(value, memo)
            made[key] = value
    return made
