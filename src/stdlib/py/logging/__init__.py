"""Logging: loggers in a tree of names, handlers that write, formatters that lay out.

This file holds the loggers and the functions of the module; records and formatters are in _records, handlers in
_basic_handlers. The calls from here are not shown as the caller of a message, which is why all loggers are in one file.
"""

import sys

from logging._basic_handlers import (
    FileHandler,
    Handler,
    NullHandler,
    StreamHandler,
    _handler_list,
    _handlers,
    _StderrHandler,
    getHandlerByName,
    getHandlerNames,
)
from logging._records import (
    BASIC_FORMAT,
    CRITICAL,
    DEBUG,
    ERROR,
    FATAL,
    INFO,
    NOTSET,
    WARN,
    WARNING,
    BufferingFormatter,
    Filter,
    Filterer,
    Formatter,
    LogRecord,
    PercentStyle,
    StrFormatStyle,
    StringTemplateStyle,
    _checkLevel,
    _levelToName,
    _lock,
    _nameToLevel,
    _STYLES,
    addLevelName,
    getLevelName,
    getLevelNamesMapping,
    getLogRecordFactory,
    makeLogRecord,
    setLogRecordFactory,
)

__all__ = [
    "BASIC_FORMAT", "BufferingFormatter", "CRITICAL", "DEBUG", "ERROR", "FATAL", "FileHandler", "Filter", "Formatter",
    "Handler", "INFO", "LogRecord", "Logger", "LoggerAdapter", "NOTSET", "NullHandler", "StreamHandler", "WARN", "WARNING",
    "addLevelName", "basicConfig", "captureWarnings", "critical", "debug", "disable", "error", "exception", "fatal",
    "getLevelName", "getLogger", "getLoggerClass", "info", "log", "makeLogRecord", "setLoggerClass", "shutdown", "warn",
    "warning", "getLogRecordFactory", "setLogRecordFactory", "lastResort", "raiseExceptions", "getLevelNamesMapping",
    "getHandlerByName", "getHandlerNames",
]  # fmt: skip

raiseExceptions = True
_srcfile = (lambda: 0).__code__.co_filename


def _warn_deprecated(old, new):
    import warnings

    warnings.warn(f"The '{old}' {new} instead", DeprecationWarning, 3)


class Logger(Filterer):
    """A named place to log to. What it does not hold back goes to its handlers and those of the loggers above."""

    def __init__(self, name, level=NOTSET):
        Filterer.__init__(self)
        self.name, self.level = name, _checkLevel(level)
        self.parent, self.propagate, self.handlers, self.disabled = None, True, [], False
        self._cache = {}

    def setLevel(self, level):
        """From which level on messages are let through."""
        self.level = _checkLevel(level)
        self.manager._clear_cache()

    def debug(self, msg, *args, **kwargs):
        """Log at level DEBUG."""
        if self.isEnabledFor(DEBUG):
            self._log(DEBUG, msg, args, **kwargs)

    def info(self, msg, *args, **kwargs):
        """Log at level INFO."""
        if self.isEnabledFor(INFO):
            self._log(INFO, msg, args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        """Log at level WARNING."""
        if self.isEnabledFor(WARNING):
            self._log(WARNING, msg, args, **kwargs)

    def warn(self, msg, *args, **kwargs):
        """The old name of warning."""
        _warn_deprecated("warn", "method is deprecated, use 'warning'")
        self.warning(msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        """Log at level ERROR."""
        if self.isEnabledFor(ERROR):
            self._log(ERROR, msg, args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        """Log at level ERROR, with the exception that is being handled."""
        self.error(msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        """Log at level CRITICAL."""
        if self.isEnabledFor(CRITICAL):
            self._log(CRITICAL, msg, args, **kwargs)

    def fatal(self, msg, *args, **kwargs):
        """The same as critical."""
        self.critical(msg, *args, **kwargs)

    def log(self, level, msg, *args, **kwargs):
        """Log at any level."""
        if not isinstance(level, int):
            if raiseExceptions:
                raise TypeError("level must be an integer")
            return
        if self.isEnabledFor(level):
            self._log(level, msg, args, **kwargs)

    def findCaller(self, stack_info=False, stacklevel=1):
        """(file, line, function, stack) of the code that logs."""
        frame = sys._getframe(1)
        while frame is not None and frame.f_code.co_filename == _srcfile:
            frame = frame.f_back
        while stacklevel > 1 and frame is not None and frame.f_back is not None:
            frame = frame.f_back
            if frame.f_code.co_filename != _srcfile:
                stacklevel -= 1
        if frame is None:
            return "(unknown file)", 0, "(unknown function)", None
        stack = None
        if stack_info:
            import traceback

            stack = "Stack (most recent call last):\n" + "".join(traceback.format_stack(frame)).removesuffix("\n")
        code = frame.f_code
        return code.co_filename, frame.f_lineno, code.co_name, stack

    def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
        """The record of a message."""
        record = getLogRecordFactory()(name, level, fn, lno, msg, args, exc_info, func, sinfo)
        if extra is not None:
            for key in extra:
                if key in ("message", "asctime") or key in record.__dict__:
                    raise KeyError(f"Attempt to overwrite {key!r} in LogRecord")
                record.__dict__[key] = extra[key]
        return record

    def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
        if _srcfile:
            try:
                fn, lno, func, sinfo = self.findCaller(stack_info, stacklevel)
            except ValueError:
                fn, lno, func, sinfo = "(unknown file)", 0, "(unknown function)", None
        else:
            fn, lno, func, sinfo = "(unknown file)", 0, "(unknown function)", None
        if exc_info:
            if isinstance(exc_info, BaseException):
                exc_info = (type(exc_info), exc_info, exc_info.__traceback__)
            elif not isinstance(exc_info, tuple):
                exc_info = sys.exc_info()
        record = self.makeRecord(self.name, level, fn, lno, msg, args, exc_info, func, extra, sinfo)
        self.handle(record)

    def handle(self, record):
        """Pass a record to the handlers, if no filter holds it back."""
        if self.disabled:
            return
        found = self.filter(record)
        if not found:
            return
        self.callHandlers(record if found is True else found)

    def addHandler(self, hdlr):
        """Add a handler."""
        with _lock:
            if hdlr not in self.handlers:
                self.handlers.append(hdlr)

    def removeHandler(self, hdlr):
        """Take a handler away."""
        with _lock:
            if hdlr in self.handlers:
                self.handlers.remove(hdlr)

    def hasHandlers(self):
        """Is there a handler, here or above?"""
        return any(logger.handlers for logger in self._upwards())

    def _upwards(self):
        """This logger and those above to whom it passes records on."""
        logger = self
        while logger:
            yield logger
            logger = logger.parent if logger.propagate else None

    def callHandlers(self, record):
        """Pass a record to all handlers, or to the last resort if there is none."""
        found = 0
        for logger in self._upwards():
            for handler in logger.handlers:
                found += 1
                if record.levelno >= handler.level:
                    handler.handle(record)
        if found == 0:
            if lastResort:
                if record.levelno >= lastResort.level:
                    lastResort.handle(record)
            elif raiseExceptions and not self.manager.emittedNoHandlerWarning:
                sys.stderr.write(f'No handlers could be found for logger "{self.name}"\n')
                self.manager.emittedNoHandlerWarning = True

    def getEffectiveLevel(self):
        """The level of this logger, or of the first one above that has any."""
        logger = self
        while logger:
            if logger.level:
                return logger.level
            logger = logger.parent
        return NOTSET

    def isEnabledFor(self, level):
        """Would a message at this level be let through?"""
        if self.disabled:
            return False
        try:
            return self._cache[level]
        except KeyError:
            with _lock:
                answer = self.manager.disable < level and level >= self.getEffectiveLevel()
                self._cache[level] = answer
            return answer

    def getChild(self, suffix):
        """The logger below this one."""
        return self.manager.getLogger(suffix if self.root is self else f"{self.name}.{suffix}")

    def getChildren(self):
        """The loggers directly below this one."""
        depth = 0 if self is self.manager.root else self.name.count(".") + 1
        return {
            logger for name, logger in self.manager.loggerDict.items()
            if isinstance(logger, Logger) and logger.parent is self and name.count(".") == depth
        }  # fmt: skip

    def __repr__(self):
        return f"<{self.__class__.__name__} {self.name} ({getLevelName(self.getEffectiveLevel())})>"

    def __reduce__(self):
        if getLogger(self.name) is not self:
            import pickle

            raise pickle.PicklingError("logger cannot be pickled")
        return getLogger, (self.name,)


class RootLogger(Logger):
    """The logger above all others."""

    def __init__(self, level):
        Logger.__init__(self, "root", level)

    def __reduce__(self):
        return getLogger, ()


_loggerClass = Logger


class PlaceHolder:
    """Stands for a logger that nobody asked for yet, above some that somebody did."""

    def __init__(self, alogger):
        self.loggerMap = {alogger: None}

    def append(self, alogger):
        """Another logger below."""
        self.loggerMap.setdefault(alogger)


class Manager:
    """The tree of loggers."""

    def __init__(self, rootnode):
        self.root, self._disable, self.emittedNoHandlerWarning = rootnode, 0, False
        self.loggerDict, self.loggerClass, self.logRecordFactory = {}, None, None

    @property
    def disable(self):
        """Messages up to this level are held back everywhere."""
        return self._disable

    @disable.setter
    def disable(self, value):
        self._disable = _checkLevel(value)

    def getLogger(self, name):
        """The logger of a name, made if it is not there yet."""
        if not isinstance(name, str):
            raise TypeError("A logger name must be a string")
        with _lock:
            logger = self.loggerDict.get(name)
            if logger is not None and not isinstance(logger, PlaceHolder):
                return logger
            holder, logger = logger, (self.loggerClass or _loggerClass)(name)
            logger.manager = self
            self.loggerDict[name] = logger
            if holder is not None:
                self._adopt(holder, logger)
            self._find_parent(logger)
            return logger

    def setLoggerClass(self, klass):
        """The class of loggers to be made."""
        _check_class(klass)
        self.loggerClass = klass

    def setLogRecordFactory(self, factory):
        """The function that makes records."""
        self.logRecordFactory = factory

    def _find_parent(self, logger):
        """Hang a logger below the nearest one above; the names between get placeholders."""
        name, parent = logger.name, None
        while parent is None and (name := name.rpartition(".")[0]):
            found = self.loggerDict.get(name)
            if found is None:
                self.loggerDict[name] = PlaceHolder(logger)
            elif isinstance(found, Logger):
                parent = found
            else:
                found.append(logger)
        logger.parent = parent or self.root

    def _adopt(self, holder, logger):
        """Hang the loggers that waited for this one below it."""
        for child in holder.loggerMap:
            if child.parent.name[: len(logger.name)] != logger.name:
                logger.parent = child.parent
                child.parent = logger

    def _clear_cache(self):
        with _lock:
            for logger in self.loggerDict.values():
                if isinstance(logger, Logger):
                    logger._cache.clear()
            self.root._cache.clear()


def _check_class(klass):
    if klass is not Logger and not issubclass(klass, Logger):
        raise TypeError("logger not derived from logging.Logger: " + klass.__name__)


class LoggerAdapter:
    """A logger that adds something to each message; see process()."""

    def __init__(self, logger, extra=None, merge_extra=False):
        self.logger, self.extra, self.merge_extra = logger, extra, merge_extra

    def process(self, msg, kwargs):
        """The message and the keyword arguments to log instead."""
        if self.merge_extra and "extra" in kwargs:
            kwargs["extra"] = {**self.extra, **kwargs["extra"]}
        else:
            kwargs["extra"] = self.extra
        return msg, kwargs

    def debug(self, msg, *args, **kwargs):
        """Log at level DEBUG."""
        self.log(DEBUG, msg, *args, **kwargs)

    def info(self, msg, *args, **kwargs):
        """Log at level INFO."""
        self.log(INFO, msg, *args, **kwargs)

    def warning(self, msg, *args, **kwargs):
        """Log at level WARNING."""
        self.log(WARNING, msg, *args, **kwargs)

    def warn(self, msg, *args, **kwargs):
        """The old name of warning."""
        _warn_deprecated("warn", "method is deprecated, use 'warning'")
        self.warning(msg, *args, **kwargs)

    def error(self, msg, *args, **kwargs):
        """Log at level ERROR."""
        self.log(ERROR, msg, *args, **kwargs)

    def exception(self, msg, *args, exc_info=True, **kwargs):
        """Log at level ERROR, with the exception that is being handled."""
        self.log(ERROR, msg, *args, exc_info=exc_info, **kwargs)

    def critical(self, msg, *args, **kwargs):
        """Log at level CRITICAL."""
        self.log(CRITICAL, msg, *args, **kwargs)

    def log(self, level, msg, *args, **kwargs):
        """Log at any level."""
        if self.isEnabledFor(level):
            msg, kwargs = self.process(msg, kwargs)
            self.logger.log(level, msg, *args, **kwargs)

    def isEnabledFor(self, level):
        """Would a message at this level be let through?"""
        return self.logger.isEnabledFor(level)

    def setLevel(self, level):
        """Set the logger's level."""
        self.logger.setLevel(level)

    def getEffectiveLevel(self):
        """The logger's level."""
        return self.logger.getEffectiveLevel()

    def hasHandlers(self):
        """Has the logger a handler?"""
        return self.logger.hasHandlers()

    def _log(self, level, msg, args, **kwargs):
        return self.logger._log(level, msg, args, **kwargs)

    manager = property(lambda self: self.logger.manager)
    name = property(lambda self: self.logger.name)

    def __repr__(self):
        logger = self.logger
        return f"<{self.__class__.__name__} {logger.name} ({getLevelName(logger.getEffectiveLevel())})>"


root = RootLogger(WARNING)
Logger.root = root
Logger.manager = root.manager = Manager(root)
_defaultLastResort = lastResort = _StderrHandler(WARNING)


# functions


def basicConfig(**kwargs):
    """Give the root logger a handler, unless it has one: to a file, a stream, or standard error."""
    with _lock:
        force = kwargs.pop("force", False)
        encoding = kwargs.pop("encoding", None)
        errors = kwargs.pop("errors", "backslashreplace")
        if force:
            for handler in root.handlers[:]:
                root.removeHandler(handler)
                handler.close()
        if root.handlers:
            return
        handlers = kwargs.pop("handlers", None)
        if handlers is None:
            if "stream" in kwargs and "filename" in kwargs:
                raise ValueError("'stream' and 'filename' should not be specified together")
        elif "stream" in kwargs or "filename" in kwargs:
            raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
        if handlers is None:
            handlers = [_basic_handler(kwargs, encoding, errors)]
        datefmt, style = kwargs.pop("datefmt", None), kwargs.pop("style", "%")
        if style not in _STYLES:
            raise ValueError(f"Style must be one of: {','.join(_STYLES)}")
        formatter = Formatter(kwargs.pop("format", _STYLES[style][1]), datefmt, style)
        for handler in handlers:
            if handler.formatter is None:
                handler.setFormatter(formatter)
            root.addHandler(handler)
        level = kwargs.pop("level", None)
        if level is not None:
            root.setLevel(level)
        if kwargs:
            raise ValueError(f"Unrecognised argument(s): {', '.join(kwargs)}")


def _basic_handler(kwargs, encoding, errors):
    filename, mode = kwargs.pop("filename", None), kwargs.pop("filemode", "a")
    if not filename:
        return StreamHandler(kwargs.pop("stream", None))
    if "b" in mode:
        errors = None
    return FileHandler(filename, mode, encoding=encoding, errors=errors)


def getLogger(name=None):
    """The logger of a name; the root logger without one."""
    if not name or (isinstance(name, str) and name == root.name):
        return root
    return Logger.manager.getLogger(name)


def getLoggerClass():
    """The class of loggers to be made."""
    return _loggerClass


def setLoggerClass(klass):
    """Set the class of loggers to be made."""
    global _loggerClass
    _check_class(klass)
    _loggerClass = klass


def critical(msg, *args, **kwargs):
    """Log at level CRITICAL to the root logger, which gets a handler if it has none."""
    if not root.handlers:
        basicConfig()
    root.critical(msg, *args, **kwargs)


def fatal(msg, *args, **kwargs):
    """The same as critical."""
    critical(msg, *args, **kwargs)


def error(msg, *args, **kwargs):
    """Log at level ERROR to the root logger."""
    if not root.handlers:
        basicConfig()
    root.error(msg, *args, **kwargs)


def exception(msg, *args, exc_info=True, **kwargs):
    """Log at level ERROR to the root logger, with the exception that is being handled."""
    error(msg, *args, exc_info=exc_info, **kwargs)


def warning(msg, *args, **kwargs):
    """Log at level WARNING to the root logger."""
    if not root.handlers:
        basicConfig()
    root.warning(msg, *args, **kwargs)


def warn(msg, *args, **kwargs):
    """The old name of warning."""
    _warn_deprecated("warn", "function is deprecated, use 'warning'")
    warning(msg, *args, **kwargs)


def info(msg, *args, **kwargs):
    """Log at level INFO to the root logger."""
    if not root.handlers:
        basicConfig()
    root.info(msg, *args, **kwargs)


def debug(msg, *args, **kwargs):
    """Log at level DEBUG to the root logger."""
    if not root.handlers:
        basicConfig()
    root.debug(msg, *args, **kwargs)


def log(level, msg, *args, **kwargs):
    """Log at any level to the root logger."""
    if not root.handlers:
        basicConfig()
    root.log(level, msg, *args, **kwargs)


def disable(level=CRITICAL):
    """Hold back messages up to this level everywhere."""
    root.manager.disable = level
    root.manager._clear_cache()


def shutdown(handlerList=_handler_list):
    """Flush and close all handlers; done when the program ends."""
    for reference in reversed(handlerList[:]):
        try:
            handler = reference()
            if handler:
                try:
                    handler.acquire()
                    if getattr(handler, "flushOnClose", True):
                        handler.flush()
                    handler.close()
                except (OSError, ValueError):
                    pass  # it was closed already
                finally:
                    handler.release()
        except:
            if raiseExceptions:
                raise


_warnings_showwarning = None


def _showwarning(message, category, filename, lineno, file=None, line=None):
    import warnings

    if file is not None:
        if _warnings_showwarning is not None:
            _warnings_showwarning(message, category, filename, lineno, file, line)
        return
    text = warnings.formatwarning(message, category, filename, lineno, line)
    logger = getLogger("py.warnings")
    if not logger.handlers:
        logger.addHandler(NullHandler())
    logger.warning(str(text))


def captureWarnings(capture):
    """Have warnings logged by the logger py.warnings, or no longer."""
    global _warnings_showwarning
    import warnings

    if capture:
        if _warnings_showwarning is None:
            _warnings_showwarning = warnings.showwarning
            warnings.showwarning = _showwarning
    elif _warnings_showwarning is not None:
        warnings.showwarning = _warnings_showwarning
        _warnings_showwarning = None


import atexit

atexit.register(shutdown)
