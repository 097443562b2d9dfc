"""Protocol: classes that say which methods and attributes others must have to count as theirs."""

import sys
from abc import ABCMeta, abstractmethod

from _typing_core import Generic, NO_ARGUMENT
from _typing_params import TypeVar

__name__ = "typing"

# What a protocol class has that is no part of the protocol.
_NO_MEMBERS = frozenset((
    "__parameters__", "__orig_bases__", "__orig_class__", "_is_protocol", "_is_runtime_protocol",
    "__protocol_attrs__", "__non_callable_proto_members__", "__type_params__",
    "__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__",
    "__new__", "__slots__", "__subclasshook__", "__weakref__", "__class_getitem__",
    "__match_args__", "__static_attributes__", "__firstlineno__", "__abc_tpflags__",
))

# Classes that are no protocols, and that protocols may derive from nevertheless.
_ALLOWED_BASES = {
    "collections.abc": (
        "Callable", "Awaitable", "Iterable", "Iterator", "AsyncIterable", "AsyncIterator",
        "Hashable", "Sized", "Container", "Collection", "Reversible", "Buffer",
    ),
    "contextlib": ("AbstractContextManager", "AbstractAsyncContextManager"),
    "os": ("PathLike",),
}

_MISSING = object()


def _members_of(cls):
    members = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in ("Protocol", "Generic"):
            continue
        for name in (*base.__dict__, *base.__dict__.get("__annotations__", ())):
            if not name.startswith("_abc_") and name not in _NO_MEMBERS:
                members.add(name)
    return members


def _asked_by_machinery():
    """Whether abc or functools ask, who go through all classes that they know."""
    return sys._getframe(2).f_globals.get("__name__") in ("abc", "functools")


def _refuse_check(cls):
    raise TypeError(
        "Instance and class checks can only be used with @runtime_checkable protocols"
    )


def _static_value(obj, name):
    """The attribute as it is stored, without running a property or __getattr__."""
    cls = type(obj)
    places = [base.__dict__ for base in cls.__mro__]
    try:
        places.insert(0, object.__getattribute__(obj, "__dict__"))
    except AttributeError:
        pass
    if isinstance(obj, type):
        places[:0] = [base.__dict__ for base in obj.__mro__]
    for place in places:
        if name in place:
            return place[name]
    return _MISSING


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if NO_ARGUMENT[-1] in bases and NO_ARGUMENT[-1] is not Generic:
            for base in bases:
                if (
                    base is object
                    or base is Generic
                    or base.__name__ in _ALLOWED_BASES.get(base.__module__, ())
                    or issubclass(base, Generic) and getattr(base, "_is_protocol", False)
                ):
                    continue
                raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if getattr(cls, "_is_protocol", False):
            cls.__protocol_attrs__ = _members_of(cls)

    def __subclasscheck__(cls, other):
        if cls is Protocol:
            return type.__subclasscheck__(cls, other)
        if getattr(cls, "_is_protocol", False) and not _asked_by_machinery():
            if not isinstance(other, type):
                raise TypeError("issubclass() arg 1 must be a class")
            if not getattr(cls, "_is_runtime_protocol", False):
                _refuse_check(cls)
            others = cls.__non_callable_proto_members__
            if others and cls.__dict__.get("__subclasshook__") is _by_methods:
                raise TypeError(
                    "Protocols with non-method members don't support issubclass(). "
                    f"Non-method members: {str(sorted(others))[1:-1]}."
                )
        return ABCMeta.__subclasscheck__(cls, other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return type.__instancecheck__(cls, instance)
        if not getattr(cls, "_is_protocol", False):
            return ABCMeta.__instancecheck__(cls, instance)
        if not getattr(cls, "_is_runtime_protocol", False) and not _asked_by_machinery():
            _refuse_check(cls)
        if _is_known(cls, instance):
            return True
        for name in cls.__protocol_attrs__:
            value = _static_value(instance, name)
            if value is _MISSING:
                return False
            if value is None and name not in cls.__non_callable_proto_members__:
                return False
        return True


def _is_known(cls, instance):
    """The answer of the ABC; its classes only, since attributes of the instance may count."""
    return ABCMeta.__subclasscheck__(cls, type(instance))


@classmethod
def _by_methods(cls, other):
    """The __subclasshook__ of protocols: whether a class has all their members."""
    if not cls.__dict__.get("_is_protocol", False):
        return NotImplemented
    is_protocol = isinstance(other, _ProtocolMeta) and getattr(other, "_is_protocol", False)
    for name in cls.__protocol_attrs__:
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            if is_protocol and name in base.__dict__.get("__annotations__", ()):
                break
        else:
            return NotImplemented
    return True


def _no_init(self, *args, **kwargs):
    """The __init__ of protocols; in classes that only derive from one, the next one runs."""
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")
    if cls.__init__ is not _no_init:
        return
    for base in cls.__mro__:
        init = base.__dict__.get("__init__", _no_init)
        if init is not _no_init:
            break
    cls.__init__ = init
    init(self, *args, **kwargs)


class Protocol(Generic, metaclass=_ProtocolMeta):
    """The base of protocol classes: class HasName(Protocol): name: str."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if not cls.__dict__.get("_is_protocol", False):
            cls._is_protocol = any(base is Protocol for base in cls.__bases__)
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = _by_methods
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init


NO_ARGUMENT.append(Protocol)


def runtime_checkable(cls):
    """Lets isinstance() and issubclass() ask a protocol; they look for its members only."""
    if not (isinstance(cls, type) and issubclass(cls, Generic) and cls.__dict__.get("_is_protocol")):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    cls.__non_callable_proto_members__ = {
        name for name in cls.__protocol_attrs__ if not callable(getattr(cls, name, None))
    }
    return cls


def is_protocol(tp, /):
    """Whether tp is a protocol class."""
    return isinstance(tp, type) and getattr(tp, "_is_protocol", False) and tp is not Protocol and (
        tp is not Generic
    )


def get_protocol_members(tp, /):
    """The names of the members of a protocol."""
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(tp.__protocol_attrs__)


T = TypeVar("T", infer_variance=True)
T.__dict__["__module__"] = "typing"


def _supports(name, method, result):
    """A protocol of one method without arguments."""
    def required(self):
        pass

    required.__name__ = method
    required.__qualname__ = f"{name}.{method}"
    required.__annotations__ = {"return": result}
    namespace = {
        "__module__": "typing", "__slots__": (), method: abstractmethod(required),
        "__doc__": f"A protocol with the method {method}.",
    }
    return runtime_checkable(_ProtocolMeta(name, (Protocol,), namespace))


SupportsInt = _supports("SupportsInt", "__int__", int)
SupportsFloat = _supports("SupportsFloat", "__float__", float)
SupportsComplex = _supports("SupportsComplex", "__complex__", complex)
SupportsBytes = _supports("SupportsBytes", "__bytes__", bytes)
SupportsIndex = _supports("SupportsIndex", "__index__", int)


@runtime_checkable
class SupportsAbs(Protocol[T]):
    """A protocol with the method __abs__, whose result is the parameter."""

    __slots__ = ()

    @abstractmethod
    def __abs__(self) -> T:
        pass


@runtime_checkable
class SupportsRound(Protocol[T]):
    """A protocol with the method __round__, whose result is the parameter."""

    __slots__ = ()

    @abstractmethod
    def __round__(self, ndigits: int = 0) -> T:
        pass
