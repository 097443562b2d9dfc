"""ExitStack and AsyncExitStack: any number of context managers, ended in reverse order.

The stack is a list of (is_sync, exit) pairs; an exit takes the three arguments of __exit__.
"""

import sys
from contextlib import AbstractAsyncContextManager, AbstractContextManager

__name__ = "contextlib"

_Method = type(AbstractContextManager.register)


class _BaseExitStack:
    def __init__(self):
        self._exit_callbacks = []

    def pop_all(self):
        """Hands all exits to a new stack, which it returns."""
        other = type(self)()
        other._exit_callbacks = self._exit_callbacks
        self._exit_callbacks = []
        return other

    def push(self, exit):
        """Takes over the exit of a context manager, or a function with the same arguments."""
        method = getattr(type(exit), "__exit__", None)
        if method is None:
            self._exit_callbacks.append((True, exit))
        else:
            self._exit_callbacks.append((True, _Method(method, exit)))
        return exit

    def enter_context(self, cm):
        """Enters a context manager and takes over its exit; returns what entering it returns."""
        cls = type(cm)
        try:
            enter, exit = cls.__enter__, cls.__exit__
        except AttributeError:
            raise TypeError(
                f"'{cls.__module__}.{cls.__qualname__}' object does not support the context "
                "manager protocol"
            ) from None
        result = enter(cm)
        self._exit_callbacks.append((True, _Method(exit, cm)))
        return result

    def callback(self, callback, /, *args, **kwds):
        """Has a function called at the end; it cannot swallow exceptions."""

        def _exit_wrapper(exc_type, exc, tb):
            callback(*args, **kwds)

        _exit_wrapper.__wrapped__ = callback
        self._exit_callbacks.append((True, _exit_wrapper))
        return callback


class _Ending:
    """The exception that is under way while the exits of a stack run one after the other."""

    def __init__(self, exc):
        self.exc = exc
        self.received = exc is not None
        # What is handled around the exits: the context that Python gives to what they raise.
        self.outer = sys.exception()
        self.swallowed = False
        self.raises = False

    def arguments(self):
        exc = self.exc
        return (None, None, None) if exc is None else (type(exc), exc, exc.__traceback__)

    def was_swallowed(self):
        self.swallowed = True
        self.raises = False
        self.exc = None

    def was_replaced(self, new):
        """An exit raised; the exception before it becomes the context of the new one."""
        last = new
        while last.__context__ is not None and last.__context__ is not self.exc:
            if last.__context__ is self.outer:
                last.__context__ = self.exc
                break
            last = last.__context__
        self.raises = True
        self.exc = new

    def finish(self):
        if self.raises:
            # Raising sets the context anew; keep the one that was worked out.
            fixed = self.exc.__context__
            try:
                raise self.exc
            except BaseException:
                self.exc.__context__ = fixed
                raise
        return self.received and self.swallowed


class ExitStack(_BaseExitStack, AbstractContextManager):
    """Enters context managers as it goes and ends them all, the latest first."""

    def __enter__(self):
        return self

    def __exit__(self, *exc_details):
        ending = _Ending(exc_details[1])
        while self._exit_callbacks:
            _, exit = self._exit_callbacks.pop()
            try:
                if exit(*ending.arguments()):
                    ending.was_swallowed()
            except BaseException as new:
                ending.was_replaced(new)
        return ending.finish()

    def close(self):
        """Runs the exits now."""
        self.__exit__(None, None, None)


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    """As ExitStack, for asynchronous context managers too."""

    async def enter_async_context(self, cm):
        """Enters an asynchronous context manager and takes over its exit."""
        cls = type(cm)
        try:
            enter, exit = cls.__aenter__, cls.__aexit__
        except AttributeError:
            raise TypeError(
                f"'{cls.__module__}.{cls.__qualname__}' object does not support the asynchronous "
                "context manager protocol"
            ) from None
        result = await enter(cm)
        self._exit_callbacks.append((False, _Method(exit, cm)))
        return result

    def push_async_exit(self, exit):
        """Takes over an asynchronous exit, or a coroutine function with the same arguments."""
        method = getattr(type(exit), "__aexit__", None)
        if method is None:
            self._exit_callbacks.append((False, exit))
        else:
            self._exit_callbacks.append((False, _Method(method, exit)))
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        """Has a coroutine function awaited at the end; it cannot swallow exceptions."""

        async def _exit_wrapper(exc_type, exc, tb):
            await callback(*args, **kwds)

        _exit_wrapper.__wrapped__ = callback
        self._exit_callbacks.append((False, _exit_wrapper))
        return callback

    async def aclose(self):
        """Runs the exits now."""
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_details):
        ending = _Ending(exc_details[1])
        while self._exit_callbacks:
            is_sync, exit = self._exit_callbacks.pop()
            try:
                result = exit(*ending.arguments())
                if result if is_sync else await result:
                    ending.was_swallowed()
            except BaseException as new:
                ending.was_replaced(new)
        return ending.finish()
