"""repr() with limits, and a guard for the repr of objects that hold themselves."""

import builtins

__all__ = ["Repr", "repr", "recursive_repr"]


def recursive_repr(fillvalue="..."):
    """Lets a __repr__ answer fillvalue where it is asked again for the same object."""

    def decorating_function(user_function):
        from _thread import get_ident

        running = set()

        def wrapper(self):
            key = id(self), get_ident()
            if key in running:
                return fillvalue
            running.add(key)
            try:
                return user_function(self)
            finally:
                running.discard(key)

        # functools.wraps would do this, but modules below it use this one.
        for attr in ("__module__", "__name__", "__qualname__", "__doc__", "__type_params__"):
            setattr(wrapper, attr, getattr(user_function, attr, None))
        wrapper.__wrapped__ = user_function
        return wrapper

    return decorating_function


# The types that have a method repr_<name> of their own, and where each comes from.
_HOMES = {
    "tuple": "builtins", "list": "builtins", "array": "array", "set": "builtins",
    "frozenset": "builtins", "deque": "collections", "dict": "builtins", "str": "builtins",
    "int": "builtins",
}


class Repr:
    """Makes shortened reprs; each limit is an attribute."""

    def __init__(
        self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4, maxset=6,
        maxfrozenset=6, maxdeque=6, maxstring=30, maxlong=40, maxother=30, fillvalue="...",
        indent=None,
    ):
        self.maxlevel = maxlevel
        self.maxtuple = maxtuple
        self.maxlist = maxlist
        self.maxarray = maxarray
        self.maxdict = maxdict
        self.maxset = maxset
        self.maxfrozenset = maxfrozenset
        self.maxdeque = maxdeque
        self.maxstring = maxstring
        self.maxlong = maxlong
        self.maxother = maxother
        self.fillvalue = fillvalue
        self.indent = indent

    def repr(self, x):
        """The shortened repr of x."""
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        """The shortened repr of x, going level steps deep."""
        cls = type(x)
        typename = cls.__name__
        if " " in typename:
            typename = "_".join(typename.split())
        method = getattr(self, "repr_" + typename, None)
        if method is not None:
            if typename not in _HOMES or _HOMES[typename] == getattr(cls, "__module__", None):
                return method(x, level)
        return self.repr_instance(x, level)

    def _join(self, pieces, level):
        """The pieces on one line, or each on its own when there is an indent."""
        step = self.indent
        if step is None:
            return ", ".join(pieces)
        if not pieces:
            return ""
        if isinstance(step, int):
            if step < 0:
                raise ValueError(f"Repr.indent cannot be negative int (was {step!r})")
            step = " " * step
        elif not isinstance(step, str):
            raise TypeError(f"Repr.indent must be a str, int or None, not {type(step)}")
        outer = (self.maxlevel - level) * step
        return "".join([f"\n{outer}{step}{piece}," for piece in pieces]) + "\n" + outer

    def _some(self, x, limit, level):
        """The reprs of the first items of x, and a mark when there are more."""
        pieces = []
        for item in x:
            if len(pieces) == limit:
                break
            pieces.append(self.repr1(item, level - 1))
        if len(x) > limit:
            pieces.append(self.fillvalue)
        return pieces

    def _sequence(self, x, level, left, right, limit, trail=""):
        if level <= 0 and len(x):
            inside = self.fillvalue
        else:
            inside = self._join(self._some(x, limit, level), level)
            if len(x) == 1 and trail and self.indent is None:
                right = trail + right
        return left + inside + right

    def repr_tuple(self, x, level):
        return self._sequence(x, level, "(", ")", self.maxtuple, ",")

    def repr_list(self, x, level):
        return self._sequence(x, level, "[", "]", self.maxlist)

    def repr_array(self, x, level):
        if not x:
            return f"array('{x.typecode}')"
        return self._sequence(x, level, f"array('{x.typecode}', [", "])", self.maxarray)

    def repr_set(self, x, level):
        return self._sequence(_sorted(x), level, "{", "}", self.maxset) if x else "set()"

    def repr_frozenset(self, x, level):
        if not x:
            return "frozenset()"
        return self._sequence(_sorted(x), level, "frozenset({", "})", self.maxfrozenset)

    def repr_deque(self, x, level):
        return self._sequence(x, level, "deque([", "])", self.maxdeque)

    def repr_dict(self, x, level):
        if not x:
            return "{}"
        if level <= 0:
            return "{" + self.fillvalue + "}"
        pieces = [
            f"{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}"
            for key in _sorted(x)[:self.maxdict]
        ]
        if len(x) > self.maxdict:
            pieces.append(self.fillvalue)
        return "{" + self._join(pieces, level) + "}"

    def _cut(self, text, limit):
        """text with its middle left out when it is longer than limit."""
        return text if len(text) <= limit else self._ends_of(text, limit, self.fillvalue)

    def _ends_of(self, text, limit, between):
        """The head and the tail of text, so long that three more characters fit into limit."""
        head = max(0, (limit - 3) // 2)
        tail = max(0, limit - 3 - head)
        return text[:head] + between + text[len(text) - tail:]

    def repr_str(self, x, level):
        limit = self.maxstring
        text = builtins.repr(x[:limit])
        if len(text) <= limit:
            return text
        return self._ends_of(builtins.repr(self._ends_of(x, limit, "")), limit, self.fillvalue)

    def repr_int(self, x, level):
        return self._cut(builtins.repr(x), self.maxlong)

    def repr_instance(self, x, level):
        try:
            text = builtins.repr(x)
        except Exception:
            return f"<{x.__class__.__name__} instance at {id(x):#x}>"
        return self._cut(text, self.maxother)


def _sorted(x):
    """The items in order where they have one, so that sets look the same each time."""
    try:
        return sorted(x)
    except Exception:
        return list(x)


aRepr = Repr()
repr = aRepr.repr
