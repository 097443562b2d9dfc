"""The ABCs of collections.abc that ask for a few methods and no more.

Each is judged by the methods that a class has; inheriting or registering is not needed. The ABCs
with a notion of contents (sets, mappings, sequences) are in _abc_containers.
"""

from abc import ABCMeta, abstractmethod

GenericAlias = type(list[int])

__name__ = "collections.abc"  # where the classes below say they live


def _has_methods(cls, names):
    """Whether a class defines all these methods; one set to None counts as missing."""
    mro = cls.__mro__
    for name in names:
        for base in mro:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return False
                break
        else:
            return False
    return True


def _judged_by(*names):
    """A __subclasshook__ that says yes to classes with these methods.

    It holds for the ABC that defines it; classes that inherit it are judged as usual.
    """

    def __subclasshook__(cls, C):
        if "__subclasshook__" in cls.__dict__ and _has_methods(C, names):
            return True
        return NotImplemented

    return classmethod(__subclasshook__)


class Hashable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __hash__(self):
        return 0

    __subclasshook__ = _judged_by("__hash__")


class Sized(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __len__(self):
        return 0

    __subclasshook__ = _judged_by("__len__")


class Container(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __contains__(self, x):
        return False

    __subclasshook__ = _judged_by("__contains__")
    __class_getitem__ = classmethod(GenericAlias)


class Iterable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __iter__(self):
        yield from ()

    __subclasshook__ = _judged_by("__iter__")
    __class_getitem__ = classmethod(GenericAlias)


class Iterator(Iterable):
    __slots__ = ()

    @abstractmethod
    def __next__(self):
        """The next item; StopIteration when there is none."""
        raise StopIteration

    def __iter__(self):
        return self

    __subclasshook__ = _judged_by("__iter__", "__next__")


class Reversible(Iterable):
    __slots__ = ()

    @abstractmethod
    def __reversed__(self):
        yield from ()

    __subclasshook__ = _judged_by("__reversed__", "__iter__")


class Collection(Sized, Iterable, Container):
    __slots__ = ()

    __subclasshook__ = _judged_by("__len__", "__iter__", "__contains__")


class Generator(Iterator):
    __slots__ = ()

    def __next__(self):
        """Runs to the next yield and returns its value."""
        return self.send(None)

    @abstractmethod
    def send(self, value):
        """Makes value the result of the yield that waits, and runs to the next one."""
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        """Raises at the yield that waits, and runs to the next one."""
        raise _to_raise(typ, val, tb)

    def close(self):
        """Ends the generator by a GeneratorExit at the yield that waits."""
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            return
        raise RuntimeError("generator ignored GeneratorExit")

    __subclasshook__ = _judged_by("__iter__", "__next__", "send", "throw", "close")


def _to_raise(typ, val, tb):
    """The exception that the three arguments of throw() mean."""
    if val is None:
        if tb is None:
            return typ
        val = typ()
    return val if tb is None else val.with_traceback(tb)


class Awaitable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __await__(self):
        yield

    __subclasshook__ = _judged_by("__await__")
    __class_getitem__ = classmethod(GenericAlias)


class Coroutine(Awaitable):
    __slots__ = ()

    @abstractmethod
    def send(self, value):
        """Makes value the result of the await that waits, and runs to the next one."""
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        """Raises at the await that waits, and runs to the next one."""
        raise _to_raise(typ, val, tb)

    def close(self):
        """Ends the coroutine by a GeneratorExit at the await that waits."""
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            return
        raise RuntimeError("coroutine ignored GeneratorExit")

    __subclasshook__ = _judged_by("__await__", "send", "throw", "close")


class AsyncIterable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __aiter__(self):
        return AsyncIterator()

    __subclasshook__ = _judged_by("__aiter__")
    __class_getitem__ = classmethod(GenericAlias)


class AsyncIterator(AsyncIterable):
    __slots__ = ()

    @abstractmethod
    async def __anext__(self):
        """The next item; StopAsyncIteration when there is none."""
        raise StopAsyncIteration

    def __aiter__(self):
        return self

    __subclasshook__ = _judged_by("__anext__", "__aiter__")


class AsyncGenerator(AsyncIterator):
    __slots__ = ()

    async def __anext__(self):
        """Runs to the next yield and returns its value."""
        return await self.asend(None)

    @abstractmethod
    async def asend(self, value):
        """Makes value the result of the yield that waits, and runs to the next one."""
        raise StopAsyncIteration

    @abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        """Raises at the yield that waits, and runs to the next one."""
        raise _to_raise(typ, val, tb)

    async def aclose(self):
        """Ends the generator by a GeneratorExit at the yield that waits."""
        try:
            await self.athrow(GeneratorExit)
        except (GeneratorExit, StopAsyncIteration):
            return
        raise RuntimeError("asynchronous generator ignored GeneratorExit")

    __subclasshook__ = _judged_by("__aiter__", "__anext__", "asend", "athrow", "aclose")


class Buffer(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __buffer__(self, flags, /):
        raise NotImplementedError

    __subclasshook__ = _judged_by("__buffer__")


class Callable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __call__(self, *args, **kwds):
        return False

    __subclasshook__ = _judged_by("__call__")

    @classmethod
    def __class_getitem__(cls, args):
        from _abc_callable import CallableAlias

        return CallableAlias(cls, args)


# Types that belong here by what they can do, though not by the methods they have.
for _type in (str, bytes, bytearray, tuple, memoryview):
    Reversible.register(_type)
Collection.register(memoryview)
Collection.register(type({}.values()))
del _type
