"""EnumDict, the namespace of an enumeration's body, and the marks that values in it may carry."""

__name__ = "enum"

_AUTO = object()

# Names with single underscores that a class body may define.
_KNOWN_SUNDERS = frozenset(
    "_order_ _generate_next_value_ _numeric_repr_ _missing_ _ignore_ _iter_member_ "
    "_iter_member_by_value_ _iter_member_by_def_ _add_alias_ _add_value_alias_ _use_args_ "
    "_member_names_ _member_map_ _value2member_map_ _member_type_ _value_repr_ _boundary_ "
    "_new_member_ _flag_mask_ _singles_mask_ _all_bits_ _inverted_ _unhashable_values_".split()
)


class nonmember:
    """Keeps a value in the class body from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a member of a value in the class body that would not become one."""

    def __init__(self, value):
        self.value = value


class auto:
    """A value that the class works out itself, by _generate_next_value_."""

    def __init__(self, value=_AUTO):
        self.value = value

    def __repr__(self):
        return f"auto({'_auto_null' if self.value is _AUTO else repr(self.value)})"


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" != name[-3]


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" != name[-2]


def _is_private(cls_name, name):
    prefix = f"_{cls_name}__"
    return name.startswith(prefix) and len(name) > len(prefix) and not name.endswith("__")


def _is_descriptor(obj):
    cls = type(obj)
    return hasattr(cls, "__get__") or hasattr(cls, "__set__") or hasattr(cls, "__delete__")


def _is_nested_class(cls_name, obj):
    if not isinstance(obj, type):
        return False
    place = f"{cls_name}.{obj.__name__}"
    return obj.__qualname__ == place or obj.__qualname__.endswith("." + place)


class EnumDict(dict):
    """The namespace of an enumeration's body; it notes which names are members."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._cls_name = cls_name

    def __setitem__(self, key, value):
        if self._cls_name is not None and _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            value = self._sunder(key, value)
        elif _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif _is_descriptor(value):
            pass
        elif self._cls_name is not None and _is_nested_class(self._cls_name, value):
            pass
        else:
            if key in self:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            value = self._member_value(key, value)
        super().__setitem__(key, value)

    def _sunder(self, key, value):
        if key not in _KNOWN_SUNDERS:
            raise ValueError(
                f"_sunder_ names, such as {key!r}, are reserved for future Enum use"
            )
        if key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before members")
            self._generate_next_value = getattr(value, "__func__", value)
        elif key == "_ignore_":
            value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
            self._ignore = value
            already = set(value) & set(self._member_names)
            if already:
                raise ValueError(f"_ignore_ cannot specify already set names: {already!r}")
        return value

    def _member_value(self, key, value):
        """The value of a member, each auto() in it replaced by what it stands for."""
        if isinstance(value, member):
            value = value.value
        if isinstance(value, auto):
            value = self._next(key, value)
        else:
            if type(value) is tuple and any(isinstance(part, auto) for part in value):
                return self._with_autos(key, value)
            self._last_values.append(value)
        self._member_names[key] = None
        return value

    def _with_autos(self, key, parts):
        value = tuple(
            self._next(key, part) if isinstance(part, auto) else part for part in parts
        )
        self._member_names[key] = None
        return value

    def _next(self, key, marker):
        if marker.value is _AUTO:
            marker.value = self._generate_next_value(
                key, 1, len(self._member_names), self._last_values[:]
            )
            self._auto_called = True
        self._last_values.append(marker.value)
        return marker.value

    @property
    def member_names(self):
        return list(self._member_names)

    def update(self, members, *more_members):
        """Sets items as assignments in the body would."""
        for part in (members, *more_members):
            for name in part.keys() if hasattr(part, "keys") else ():
                self[name] = part[name]
            if not hasattr(part, "keys"):
                for name, value in part:
                    self[name] = value
