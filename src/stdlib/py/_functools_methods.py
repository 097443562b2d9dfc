"""The parts of functools that classes use: total_ordering and partialmethod."""

from _functools import partial

__name__ = "functools"


def _comparison(root, keeps, joins):
    """Says how a comparison follows from the one that a class defines.

    keeps: its answer as it is, else turned round; joins: None, "eq" for `or equal`, "ne" for
    `and not equal`.
    """

    def method(self, other):
        answer = getattr(type(self), root)(self, other)
        if answer is NotImplemented:
            return answer
        if not keeps:
            answer = not answer
        if joins == "eq":
            return answer or self == other
        if joins == "ne":
            return answer and self != other
        return answer

    return method


# The comparison that a class defines, and (name, keeps, joins) of each that follows from it;
# when it defines several, the first of these rows is taken.
_FOLLOWING = {
    "__lt__": (("__gt__", False, "ne"), ("__le__", True, "eq"), ("__ge__", False, None)),
    "__le__": (("__ge__", False, "eq"), ("__lt__", True, "ne"), ("__gt__", False, None)),
    "__gt__": (("__lt__", False, "ne"), ("__ge__", True, "eq"), ("__le__", False, None)),
    "__ge__": (("__le__", False, "eq"), ("__gt__", True, "ne"), ("__lt__", False, None)),
}


def total_ordering(cls):
    """Gives a class that defines one ordering comparison the other three."""
    defined = [op for op in _FOLLOWING if getattr(cls, op, None) is not getattr(object, op)]
    if not defined:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = defined[0]
    for name, keeps, joins in _FOLLOWING[root]:
        if name not in defined:
            method = _comparison(root, keeps, joins)
            method.__name__ = name
            method.__qualname__ = f"{cls.__qualname__}.{name}"
            method.__doc__ = getattr(int, name).__doc__
            setattr(cls, name, method)
    return cls


class partialmethod:
    """A method with some arguments given in advance."""

    def __init__(self, func, /, *args, **keywords):
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        elif not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.func = func
        self.args = args
        self.keywords = keywords

    def __repr__(self):
        shown = [
            repr(self.func),
            *map(repr, self.args),
            *(f"{name}={value!r}" for name, value in self.keywords.items()),
        ]
        cls = type(self)
        return f"{cls.__module__}.{cls.__qualname__}({', '.join(shown)})"

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.__partialmethod__ = self
        return _method

    def __get__(self, obj, cls=None):
        bind = getattr(self.func, "__get__", None)
        if bind is not None:
            bound = bind(obj, cls)
            if bound is not self.func:
                result = partial(bound, *self.args, **self.keywords)
                try:
                    result.__self__ = bound.__self__
                except AttributeError:
                    pass
                return result
        return self._make_unbound_method().__get__(obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    __class_getitem__ = classmethod(type(list[int]))
