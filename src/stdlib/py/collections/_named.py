"""namedtuple: tuples whose items also have names.

The methods read the names from the class, so that all such classes share one set of functions; a
class of its own has just its fields and its __new__.
"""

import sys
from _operator import itemgetter
from keyword import iskeyword

__name__ = "collections"


@classmethod
def _make(cls, iterable):
    """Makes an instance of the items of an iterable."""
    result = tuple.__new__(cls, iterable)
    if len(result) != len(cls._fields):
        raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(result)}")
    return result


def _replace(self, /, **kwds):
    """A copy with other values for the fields that are named."""
    result = self._make(map(kwds.pop, self._fields, self))
    if kwds:
        raise TypeError(f"Got unexpected field names: {list(kwds)!r}")
    return result


def _repr(self):
    fields = ", ".join([f"{name}={value!r}" for name, value in zip(self._fields, self)])
    return f"{self.__class__.__name__}({fields})"


def _asdict(self):
    """A dict of the values by name."""
    return dict(zip(self._fields, self))


def _getnewargs(self):
    """The values as a plain tuple, for copy and pickle."""
    return tuple(self)


_repr.__name__, _repr.__qualname__ = "__repr__", "namedtuple.__repr__"
_getnewargs.__name__, _getnewargs.__qualname__ = "__getnewargs__", "namedtuple.__getnewargs__"

_SHARED = {
    "__slots__": (),
    "_make": _make,
    "__replace__": _replace,
    "_replace": _replace,
    "__repr__": _repr,
    "_asdict": _asdict,
    "__getnewargs__": _getnewargs,
}


def _refuse_set(self, value):
    raise AttributeError("can't set attribute")


def _refuse_delete(self):
    raise AttributeError("can't delete attribute")


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """Makes a subclass of tuple with named fields."""
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    field_names = list(map(str, field_names))
    typename = sys.intern(str(typename))
    if rename:
        field_names = _renamed(field_names)
    _check_names(typename, field_names)

    field_defaults = {}
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(field_names):
            raise TypeError("Got more default values than field names")
        field_defaults = dict(zip(field_names[len(field_names) - len(defaults):], defaults))

    fields = tuple(map(sys.intern, field_names))
    class_namespace = {
        "__doc__": f"{typename}({', '.join(fields)})",
        "_fields": fields,
        "_field_defaults": field_defaults,
        "__new__": _constructor(typename, fields, defaults),
        **_SHARED,
        "__match_args__": fields,
    }
    for index, name in enumerate(fields):
        doc = f"Alias for field number {index}"
        class_namespace[name] = property(itemgetter(index), _refuse_set, _refuse_delete, doc)
    result = type(typename, (tuple,), class_namespace)
    if module is None:
        module = sys._getframe(1).f_globals.get("__name__", "__main__")
    result.__module__ = module
    return result


def _renamed(names):
    """The names with each unusable one replaced by its position."""
    seen = set()
    for index, name in enumerate(names):
        if not name.isidentifier() or iskeyword(name) or name.startswith("_") or name in seen:
            names[index] = f"_{index}"
        seen.add(name)
    return names


def _check_names(typename, names):
    for name in (typename, *names):
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
    seen = set()
    for index, name in enumerate(names):
        if name.startswith("_") and name != f"_{index}":
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in seen:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
        seen.add(name)


def _constructor(typename, fields, defaults):
    """A __new__ with the fields as parameters, so that calls are checked as for any function."""
    names = ", ".join(fields)
    values = f"({names},)" if fields else "()"
    namespace = {
        "_tuple_new": tuple.__new__,
        "__builtins__": {},
        "__name__": f"namedtuple_{typename}",
    }
    new = eval(f"lambda _cls, {names}: _tuple_new(_cls, {values})", namespace)
    new.__name__ = "__new__"
    new.__qualname__ = f"{typename}.__new__"
    new.__doc__ = f"Create new instance of {typename}({', '.join(fields)})"
    if defaults is not None:
        new.__defaults__ = defaults
    return new
