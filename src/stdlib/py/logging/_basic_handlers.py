"""Handlers: they write records somewhere."""

import sys
import weakref

from _thread import RLock
from logging._records import NOTSET, WARNING, Filterer, _checkLevel, _defaultFormatter, _lock, getLevelName

_handlers = weakref.WeakValueDictionary()
_handler_list = []  # weak references, in the order in which the handlers were made


def _forget(reference, lock=_lock, handlers=_handler_list):
    # The defaults are there when the module's names are emptied already.
    with lock:
        if reference in handlers:
            handlers.remove(reference)


def getHandlerByName(name):
    """The handler of a name, or None."""
    return _handlers.get(name)


def getHandlerNames():
    """The names of all handlers that have one."""
    return frozenset(_handlers)


class Handler(Filterer):
    """The base of handlers: a subclass has emit()."""

    __module__ = "logging"

    def __init__(self, level=NOTSET):
        Filterer.__init__(self)
        self._name, self.level, self.formatter, self._closed = None, _checkLevel(level), None, False
        with _lock:
            _handler_list.append(weakref.ref(self, _forget))
        self.createLock()

    def get_name(self):
        """The name."""
        return self._name

    def set_name(self, name):
        """Set the name."""
        with _lock:
            if self._name in _handlers:
                del _handlers[self._name]
            self._name = name
            if name:
                _handlers[name] = self

    name = property(get_name, set_name)

    def createLock(self):
        """Make the lock that keeps threads from writing at once."""
        self.lock = RLock()

    def acquire(self):
        """Take the lock."""
        if self.lock:
            self.lock.acquire()

    def release(self):
        """Give the lock back."""
        if self.lock:
            self.lock.release()

    def setLevel(self, level):
        """From which level on records are written."""
        self.level = _checkLevel(level)

    def format(self, record):
        """The text of a record."""
        return (self.formatter or _defaultFormatter).format(record)

    def emit(self, record):
        """Write a record."""
        raise NotImplementedError("emit must be implemented by Handler subclasses")

    def handle(self, record):
        """Write a record, if no filter holds it back."""
        found = self.filter(record)
        if found:
            self.acquire()
            try:
                self.emit(found)
            finally:
                self.release()
        return found

    def setFormatter(self, fmt):
        """Set the formatter."""
        self.formatter = fmt

    def flush(self):
        """Write what is still kept."""

    def close(self):
        """The handler is no longer used."""
        with _lock:
            self._closed = True
            if self._name and self._name in _handlers:
                del _handlers[self._name]

    def handleError(self, record):
        """Tell on standard error that a record could not be written, and where it was logged."""
        import logging

        if not logging.raiseExceptions or not sys.stderr:
            return
        error = sys.exception()
        import traceback

        try:
            write = sys.stderr.write
            write("--- Logging error ---\n")
            traceback.print_exception(error, limit=None, file=sys.stderr)
            write("Call stack:\n")
            frame = error.__traceback__.tb_frame
            while frame and _is_ours(frame.f_code.co_filename):
                frame = frame.f_back
            if frame:
                traceback.print_stack(frame, file=sys.stderr)
            else:
                write(f"Logged from file {record.filename}, line {record.lineno}\n")
            try:
                write(f"Message: {record.msg!r}\nArguments: {record.args}\n")
            except RecursionError:
                raise
            except Exception:
                write("Unable to print the message and arguments - possible formatting error.\nUse the traceback above to help find the error.\n")
        except OSError:
            pass
        finally:
            del error

    def __repr__(self):
        return f"<{self.__class__.__name__} ({getLevelName(self.level)})>"


def _is_ours(filename):
    """Is it a file of this package?"""
    here = __file__ if "__file__" in globals() else ""
    return bool(here) and filename.rpartition("/")[0] == here.rpartition("/")[0]


class StreamHandler(Handler):
    """Writes lines to a stream, standard error by default."""

    __module__ = "logging"
    terminator = "\n"

    def __init__(self, stream=None):
        Handler.__init__(self)
        self.stream = sys.stderr if stream is None else stream

    def flush(self):
        self.acquire()
        try:
            if self.stream and hasattr(self.stream, "flush"):
                self.stream.flush()
        finally:
            self.release()

    def emit(self, record):
        try:
            self.stream.write(self.format(record) + self.terminator)
            self.flush()
        except RecursionError:
            raise
        except Exception:
            self.handleError(record)

    def setStream(self, stream):
        """Write to another stream; gives the old one."""
        if stream is self.stream:
            return None
        old = self.stream
        self.acquire()
        try:
            self.flush()
            self.stream = stream
        finally:
            self.release()
        return old

    def __repr__(self):
        name = getattr(self.stream, "name", "")
        name = f"{name} " if name else ""
        return f"<{self.__class__.__name__} {name}({getLevelName(self.level)})>"

    def __class_getitem__(cls, item):
        from types import GenericAlias

        return GenericAlias(cls, item)


class FileHandler(StreamHandler):
    """Writes lines to a file; with delay it is opened at the first one."""

    __module__ = "logging"

    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        import os

        self.baseFilename = os.path.abspath(os.fspath(filename))
        self.mode, self.encoding, self.errors, self.delay = mode, encoding, errors, delay
        if "b" not in mode:
            import io

            self.encoding = io.text_encoding(encoding)
        if delay:
            Handler.__init__(self)
            self.stream = None
        else:
            StreamHandler.__init__(self, self._open())

    def close(self):
        self.acquire()
        try:
            if self.stream:
                try:
                    self.flush()
                finally:
                    stream, self.stream = self.stream, None
                    if hasattr(stream, "close"):
                        stream.close()
            StreamHandler.close(self)
        finally:
            self.release()

    def _open(self):
        return open(self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors)

    def emit(self, record):
        if self.stream is None and (self.mode != "w" or not self._closed):
            self.stream = self._open()
        if self.stream:
            StreamHandler.emit(self, record)

    def __repr__(self):
        return f"<{self.__class__.__name__} {self.baseFilename} ({getLevelName(self.level)})>"


class _StderrHandler(StreamHandler):
    """Writes to whatever standard error is at the time."""

    __module__ = "logging"

    def __init__(self, level=NOTSET):
        Handler.__init__(self, level)

    @property
    def stream(self):
        return sys.stderr


class NullHandler(Handler):
    """Writes nothing: for libraries that leave logging to the program."""

    __module__ = "logging"

    def handle(self, record):
        pass

    def emit(self, record):
        pass

    def createLock(self):
        self.lock = None

    def _at_fork_reinit(self):
        pass
