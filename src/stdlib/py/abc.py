"""Abstract base classes: classes that may count others as their own, and abstract methods.

Each ABC carries one small record of what it has been asked so far. Answers are held by weak
references, so that the record keeps no class alive; a yes stays true for good, a no only until
the next registration anywhere.
"""

from _weakref import ref


_invalidation = 0


class _Record:
    """What one ABC knows: its registered classes and its earlier answers."""

    __slots__ = ("registry", "yes", "no", "no_version")

    def __init__(self):
        self.registry = set()
        self.yes = set()
        self.no = set()
        self.no_version = _invalidation


def _remember(known, subclass):
    """Adds a weak reference to a class.

    It is the one that ref() returns for the class from then on, so that a look-up makes no new
    one. References to classes that are gone are dropped now and then.
    """
    size = len(known)
    if size >= 64 and size & (size - 1) == 0:
        known.difference_update([known_ref for known_ref in known if known_ref() is None])
    known.add(ref(subclass))


class ABCMeta(type):
    """The metaclass of abstract base classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        _collect_abstract(cls, namespace.items())
        cls._abc_impl = _Record()
        return cls

    def register(cls, subclass):
        """Counts subclass, and what derives from it, as a subclass of this ABC."""
        global _invalidation
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        _remember(cls._abc_impl.registry, subclass)
        _invalidation += 1
        flags = getattr(cls, "__abc_tpflags__", 0)
        if flags and not hasattr(subclass, "__abc_tpflags__"):
            _share_pattern_kind(subclass, flags)
        return subclass

    def __instancecheck__(cls, instance):
        """What isinstance(instance, cls) asks."""
        record = cls._abc_impl
        subclass = instance.__class__
        key = ref(subclass)
        if key in record.yes:
            return True
        subtype = type(instance)
        if subtype is subclass:
            if record.no_version == _invalidation and key in record.no:
                return False
            return cls.__subclasscheck__(subclass)
        return cls.__subclasscheck__(subclass) or cls.__subclasscheck__(subtype)

    def __subclasscheck__(cls, subclass):
        """What issubclass(subclass, cls) asks."""
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        record = cls._abc_impl
        key = ref(subclass)
        if key in record.yes:
            return True
        if record.no_version != _invalidation:
            record.no.clear()
            record.no_version = _invalidation
        elif key in record.no:
            return False
        answer = cls.__subclasshook__(subclass)
        if answer is NotImplemented:
            answer = _is_related(cls, subclass, record)
        elif not isinstance(answer, bool):
            raise AssertionError("__subclasshook__ must return either False, True, or NotImplemented")
        _remember(record.yes if answer else record.no, subclass)
        return answer

    def _dump_registry(cls, file=None):
        record = cls._abc_impl
        print(f"Class: {cls.__module__}.{cls.__qualname__}", file=file)
        print(f"Inv. counter: {get_cache_token()}", file=file)
        print(f"_abc_registry: {record.registry!r}", file=file)
        print(f"_abc_cache: {record.yes!r}", file=file)
        print(f"_abc_negative_cache: {record.no!r}", file=file)
        print(f"_abc_negative_cache_version: {record.no_version!r}", file=file)

    def _abc_registry_clear(cls):
        cls._abc_impl.registry.clear()

    def _abc_caches_clear(cls):
        cls._abc_impl.yes.clear()
        cls._abc_impl.no.clear()


def _share_pattern_kind(subclass, flags):
    """Lets sequence or mapping patterns match subclass; built-in types know their own kind."""
    try:
        subclass.__abc_tpflags__ = flags
    except TypeError:
        pass


def _is_related(cls, subclass, record):
    """Whether subclass inherits, is registered here, or belongs to a subclass of cls."""
    if cls in getattr(subclass, "__mro__", ()):
        return True
    for registered in list(record.registry):
        target = registered()
        if target is not None and issubclass(subclass, target):
            return True
    return any(issubclass(subclass, derived) for derived in cls.__subclasses__())


def _collect_abstract(cls, items):
    names = [name for name, value in items if getattr(value, "__isabstractmethod__", False)]
    for base in cls.__bases__:
        for name in getattr(base, "__abstractmethods__", ()):
            if getattr(getattr(cls, name, None), "__isabstractmethod__", False):
                names.append(name)
    cls.__abstractmethods__ = frozenset(names)


def abstractmethod(funcobj):
    """Marks a method that a class must define before it can have instances."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    """classmethod around abstractmethod, in one word; the pair is preferred."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    """staticmethod around abstractmethod, in one word; the pair is preferred."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    """property around abstractmethod, in one word; the pair is preferred."""

    __isabstractmethod__ = True


def update_abstractmethods(cls):
    """Works out anew which methods of cls are abstract, after a decorator changed it."""
    if hasattr(cls, "__abstractmethods__"):
        _collect_abstract(cls, cls.__dict__.items())
    return cls


def get_cache_token():
    """A token that changes with each registration on any ABC."""
    return _invalidation


class ABC(metaclass=ABCMeta):
    """A class to inherit from where the metaclass need not be named."""

    __slots__ = ()


