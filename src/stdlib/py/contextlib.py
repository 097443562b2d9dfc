"""Context managers: making them of generators, and ready-made ones.

ExitStack and what is asynchronous are loaded on first use.
"""

import _lazy
from _abc_protocols import _has_methods
from abc import ABCMeta, abstractmethod

__all__ = [
    "asynccontextmanager", "contextmanager", "closing", "nullcontext", "AbstractContextManager",
    "AbstractAsyncContextManager", "AsyncExitStack", "ContextDecorator", "ExitStack",
    "redirect_stdout", "redirect_stderr", "suppress", "aclosing", "chdir",
]

__getattr__, __dir__ = _lazy.attributes(globals(), {
    "_contextlib_async": "AsyncContextDecorator aclosing asynccontextmanager",
    "_contextlib_stack": "AsyncExitStack ExitStack",
})

GenericAlias = type(list[int])


class AbstractContextManager(metaclass=ABCMeta):
    """Whatever has __enter__ and __exit__."""

    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    def __enter__(self):
        """The value for `as`: the context manager itself."""
        return self

    @abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        """Runs at the end of the block; a true result swallows the exception."""
        return None

    @classmethod
    def __subclasshook__(cls, C):
        if cls is AbstractContextManager and _has_methods(C, ("__enter__", "__exit__")):
            return True
        return NotImplemented


class AbstractAsyncContextManager(metaclass=ABCMeta):
    """Whatever has __aenter__ and __aexit__."""

    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    async def __aenter__(self):
        """The value for `as`: the context manager itself."""
        return self

    @abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        """Runs at the end of the block; a true result swallows the exception."""
        return None

    @classmethod
    def __subclasshook__(cls, C):
        if cls is AbstractAsyncContextManager and _has_methods(C, ("__aenter__", "__aexit__")):
            return True
        return NotImplemented


class ContextDecorator:
    """Lets a context manager decorate functions, which then run inside it."""

    def _recreate_cm(self):
        """The context manager for one call; some are made anew each time."""
        return self

    def __call__(self, func):
        from functools import wraps

        @wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)

        return inner


class _GeneratorContextManagerBase:
    """A generator that yields once, on its way to be a context manager."""

    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        self.__doc__ = getattr(func, "__doc__", None) or type(self).__doc__

    def _recreate_cm(self):
        return self.__class__(self.func, self.args, self.kwds)


def _settled(error, value, traceback):
    """Whether an exception out of the generator is just the one that was thrown in.

    Then the with statement goes on with its own; otherwise the new one is to be raised.
    """
    if error is value:
        error.__traceback__ = traceback
        return True
    if isinstance(error, RuntimeError) and isinstance(value, (StopIteration, StopAsyncIteration)):
        # A generator turns these into a RuntimeError.
        if error.__cause__ is value:
            value.__traceback__ = traceback
            return True
    return False


class _GeneratorContextManager(
    _GeneratorContextManagerBase, AbstractContextManager, ContextDecorator
):
    """What a function with @contextmanager returns."""

    def __enter__(self):
        # They are needed no more, and may hold much.
        del self.args, self.kwds, self.func
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, typ, value, traceback):
        if typ is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                self.gen.close()
        if value is None:
            value = typ()
        try:
            self.gen.throw(value)
        except StopIteration as error:
            # The one that was thrown in is on its way out; another says that it was handled.
            return error is not value
        except BaseException as error:
            if _settled(error, value, traceback):
                return False
            raise
        try:
            raise RuntimeError("generator didn't stop after throw()")
        finally:
            self.gen.close()


def contextmanager(func):
    """Makes a context manager of a generator: its one yield stands for the block."""
    from functools import wraps

    @wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)

    return helper


class closing(AbstractContextManager):
    """Calls close() on a thing at the end of the block."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class _RedirectStream(AbstractContextManager):
    """Puts another stream in the place of one of sys; it may be entered again inside."""

    _stream = None

    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        import sys

        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        import sys

        setattr(sys, self._stream, self._old_targets.pop())


class redirect_stdout(_RedirectStream):
    """Sends what is printed in the block to another stream."""

    _stream = "stdout"


class redirect_stderr(_RedirectStream):
    """Sends what is written to the standard error in the block to another stream."""

    _stream = "stderr"


class suppress(AbstractContextManager):
    """Swallows exceptions of these classes, in groups too."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        if exctype is None:
            return None
        if issubclass(exctype, self._exceptions):
            return True
        if issubclass(exctype, BaseExceptionGroup):
            _, rest = excinst.split(self._exceptions)
            if rest is None:
                return True
            raise rest
        return False


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    """Does nothing, where a context manager is wanted."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *excinfo):
        pass


class chdir(AbstractContextManager):
    """Changes the working directory for the block; it may be entered again inside."""

    def __init__(self, path):
        self.path = path
        self._old_cwd = []

    def __enter__(self):
        import os

        self._old_cwd.append(os.getcwd())
        os.chdir(self.path)

    def __exit__(self, *excinfo):
        import os

        os.chdir(self._old_cwd.pop())
