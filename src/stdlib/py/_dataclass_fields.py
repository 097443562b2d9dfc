"""The fields of a dataclass: what they are, and how they are read from the annotations."""

import sys

__name__ = "dataclasses"

GenericAlias = type(list[int])
MappingProxyType = type(type.__dict__)


class _Slotted:
    __slots__ = ("member",)


_MemberDescriptor = type(_Slotted.member)


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()

_NO_METADATA = MappingProxyType({})


class _FieldKind:
    """Says which of the three kinds a field is."""

    __slots__ = ("name",)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


FIELD = _FieldKind("_FIELD")
CLASSVAR = _FieldKind("_FIELD_CLASSVAR")
INITVAR = _FieldKind("_FIELD_INITVAR")


class InitVar:
    """The type of a parameter of __init__ that __post_init__ is given and that is not stored."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        if isinstance(self.type, type) and not isinstance(self.type, GenericAlias):
            name = self.type.__name__
        else:
            name = repr(self.type)
        return f"dataclasses.InitVar[{name}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """One field of a dataclass; field() makes them, fields() returns them."""

    __slots__ = (
        "name", "type", "default", "default_factory", "repr", "hash", "init", "compare",
        "metadata", "kw_only", "_field_type",
    )

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _NO_METADATA if metadata is None else MappingProxyType(metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        return (
            f"Field(name={self.name!r},type={self.type!r},default={self.default!r},"
            f"default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},"
            f"hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},"
            f"kw_only={self.kw_only!r},_field_type={self._field_type})"
        )

    def __set_name__(self, owner, name):
        """Tells a default that is a descriptor where it will stand."""
        tell = getattr(type(self.default), "__set_name__", None)
        if tell:
            tell(self.default, owner, name)

    def shown(self):
        """The field as a parameter, for the docstring of its class."""
        text = f"{self.name}: {_shown_type(self.type)}"
        if self.default is not MISSING:
            return f"{text} = {self.default!r}"
        return text if self.default_factory is MISSING else f"{text} = <factory>"

    __class_getitem__ = classmethod(GenericAlias)


def _shown_type(tp):
    if isinstance(tp, type) and not isinstance(tp, GenericAlias):
        return tp.__qualname__ if tp.__module__ == "builtins" else f"{tp.__module__}.{tp.__qualname__}"
    if getattr(tp, "__module__", None) == "typing":
        return repr(tp).replace("typing.", "")
    return repr(tp)


def field(
    *, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True,
    metadata=None, kw_only=MISSING,
):
    """A field with other properties than its annotation alone gives it."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def collect_fields(cls, kw_only):
    """The fields that the annotations of a class itself make, in their order."""
    found = []
    marked = False
    dataclasses = sys.modules["dataclasses"]
    for name, tp in cls.__dict__.get("__annotations__", {}).items():
        if tp is KW_ONLY or isinstance(tp, str) and _names(tp, cls, dataclasses, _is_kw_only):
            if marked:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            marked = kw_only = True
        else:
            found.append(_field_of(cls, name, tp, kw_only))
    return found


def _field_of(cls, name, tp, kw_only):
    """The field that one annotation makes."""
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if isinstance(default, _MemberDescriptor):
            default = MISSING  # a slot of that name, not a value
        f = field(default=default)
    f.name = name
    f.type = tp
    f._field_type = _kind_of(cls, tp)
    if f._field_type is not FIELD and f.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if f._field_type is CLASSVAR:
        if f.kw_only is not MISSING:
            raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    elif f.kw_only is MISSING:
        f.kw_only = kw_only
    if f._field_type is FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(
            f"mutable default {type(f.default)} for field {name} is not allowed: "
            "use default_factory"
        )
    return f


def _kind_of(cls, tp):
    typing = sys.modules.get("typing")
    if typing is not None:
        if _is_classvar(tp) or isinstance(tp, str) and _names(tp, cls, typing, _is_classvar):
            return CLASSVAR
    if _is_initvar(tp):
        return INITVAR
    if isinstance(tp, str) and _names(tp, cls, sys.modules["dataclasses"], _is_initvar):
        return INITVAR
    return FIELD


def _is_classvar(tp):
    class_var = sys.modules["typing"].ClassVar
    return tp is class_var or getattr(tp, "__origin__", None) is class_var


def _is_initvar(tp):
    return tp is InitVar or type(tp) is InitVar


def _is_kw_only(tp):
    return tp is KW_ONLY


def _names(annotation, cls, module, test):
    """Whether an annotation that is a string begins with a name that meets the test.

    The name is looked up in the module of cls, or in `module` when it is written with that
    before it; what follows it, such as arguments in brackets, does not matter.
    """
    first, rest = _identifier(annotation)
    if not first:
        return False
    home = sys.modules.get(cls.__module__)
    if home is None:
        return False
    if rest.startswith("."):
        if home.__dict__.get(first) is not module:
            return False
        home = module
        first, _ = _identifier(rest[1:])
    return test(getattr(home, first, None) if home is module else home.__dict__.get(first))


def _identifier(text):
    """The name that text begins with, and what follows it."""
    text = text.lstrip()
    end = 0
    while end < len(text) and (text[end].isalnum() or text[end] == "_"):
        end += 1
    return text[:end], text[end:].lstrip()
