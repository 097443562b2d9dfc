"""What is logged and how it looks: levels, records, formatters, filters."""

import sys
import time

from _thread import RLock

CRITICAL = FATAL = 50
ERROR = 40
WARNING = WARN = 30
INFO = 20
DEBUG = 10
NOTSET = 0

_lock = RLock()
_start = time.time_ns()

_levelToName = {
    CRITICAL: "CRITICAL", ERROR: "ERROR", WARNING: "WARNING", INFO: "INFO", DEBUG: "DEBUG", NOTSET: "NOTSET"
}  # fmt: skip
_nameToLevel = {name: level for level, name in _levelToName.items()} | {"FATAL": FATAL, "WARN": WARN}
BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"


def getLevelNamesMapping():
    """The numbers of all names."""
    return _nameToLevel.copy()


def getLevelName(level):
    """The name of a number, or the number of a name."""
    found = _levelToName.get(level)
    if found is None:
        found = _nameToLevel.get(level)
    return f"Level {level}" if found is None else found


def addLevelName(level, levelName):
    """Give a level a name."""
    with _lock:
        _levelToName[level] = levelName
        _nameToLevel[levelName] = level


def _checkLevel(level):
    if isinstance(level, int):
        return level
    if not isinstance(level, str):
        raise TypeError(f"Level not an integer or a valid string: {level!r}")
    if level not in _nameToLevel:
        raise ValueError(f"Unknown level: {level!r}")
    return _nameToLevel[level]


class LogRecord:
    """One message with everything that is known about it."""

    __module__ = "logging"

    def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
        now = time.time_ns()
        self.name, self.msg = name, msg
        if args and len(args) == 1 and args[0] and hasattr(args[0], "keys") and hasattr(args[0], "__getitem__"):
            args = args[0]  # a single mapping is for %(name)s
        self.args = args
        self.levelname, self.levelno = getLevelName(level), level
        self.pathname = pathname
        try:
            self.filename = pathname[pathname.rfind("/") + 1 :]
            dot = self.filename.rfind(".")
            self.module = self.filename[:dot] if dot > 0 else self.filename
        except (TypeError, ValueError, AttributeError):
            self.filename, self.module = pathname, "Unknown module"
        self.exc_info, self.exc_text, self.stack_info = exc_info, None, sinfo
        self.lineno, self.funcName = lineno, func
        self.created = now / 1e9
        self.msecs = now % 1_000_000_000 // 1_000_000 + 0.0
        self.relativeCreated = (now - _start) / 1e6
        self._add_surroundings()

    def _add_surroundings(self):
        """Thread, process and task, where they are wanted."""
        import logging

        self.thread = self.threadName = self.processName = self.process = self.taskName = None
        if getattr(logging, "logThreads", True):
            from _thread import get_ident

            self.thread = get_ident()
            threading = sys.modules.get("threading")
            self.threadName = "MainThread" if threading is None else threading.current_thread().name
        if getattr(logging, "logMultiprocessing", True):
            self.processName = "MainProcess"
            processes = sys.modules.get("multiprocessing")
            if processes is not None:
                try:
                    self.processName = processes.current_process().name
                except Exception:
                    pass
        if getattr(logging, "logProcesses", True):
            import posix

            self.process = posix.getpid()
        if getattr(logging, "logAsyncioTasks", True):
            asyncio = sys.modules.get("asyncio")
            if asyncio:
                try:
                    self.taskName = asyncio.current_task().get_name()
                except Exception:
                    pass

    def __repr__(self):
        return f'<LogRecord: {self.name}, {self.levelno}, {self.pathname}, {self.lineno}, "{self.msg}">'

    def getMessage(self):
        """The message with its arguments filled in."""
        message = str(self.msg)
        return message % self.args if self.args else message


_logRecordFactory = LogRecord


def setLogRecordFactory(factory):
    """Set the function that makes records."""
    global _logRecordFactory
    _logRecordFactory = factory


def getLogRecordFactory():
    """The function that makes records."""
    return _logRecordFactory


def makeLogRecord(dict):
    """A record with the given attributes."""
    record = _logRecordFactory(None, None, "", 0, "", (), None, None)
    record.__dict__.update(dict)
    return record


# formats


class PercentStyle:
    """%(name)s"""

    __module__ = "logging"
    default_format = "%(message)s"
    asctime_format = "%(asctime)s"
    asctime_search = "%(asctime)"

    def __init__(self, fmt, *, defaults=None):
        self._fmt, self._defaults = fmt or self.default_format, defaults

    def usesTime(self):
        """Does the format show the time?"""
        return self._fmt.find(self.asctime_search) >= 0

    def validate(self):
        """Raise ValueError if nothing would be filled in."""
        if not _has_percent_field(self._fmt):
            raise ValueError(f"Invalid format '{self._fmt}' for '{self.default_format[0]}' style")

    def _values(self, record):
        return {**self._defaults, **record.__dict__} if self._defaults else record.__dict__

    def _format(self, record):
        return self._fmt % self._values(record)

    def format(self, record):
        """The text of a record."""
        try:
            return self._format(record)
        except KeyError as error:
            raise ValueError(f"Formatting field not found in record: {error}") from None


def _has_percent_field(text):
    """Is there a %(name) with a conversion behind it?"""
    at = text.find("%(")
    while at >= 0:
        close = text.find(")", at)
        name = text[at + 2 : close] if close > 0 else ""
        if name.replace("_", "a").isalnum():
            rest = text[close + 1 :].lstrip("#0+ -")
            rest = rest[1:] if rest[:1] == "*" else rest.lstrip("0123456789")
            if rest[:1] == ".":
                rest = rest[2:] if rest[1:2] == "*" else rest[1:].lstrip("0123456789")
            if rest[:1] in tuple("diouxefgcrsaDIOUXEFGCRSA%"):
                return True
        at = text.find("%(", at + 2)
    return False


class StrFormatStyle(PercentStyle):
    """{name}"""

    __module__ = "logging"
    default_format = "{message}"
    asctime_format = "{asctime}"
    asctime_search = "{asctime"

    def _format(self, record):
        return self._fmt.format(**self._values(record))

    def validate(self):
        from _string_formatter import parse

        fields = set()
        try:
            for _, name, spec, conversion in parse(self._fmt):
                if not name:
                    continue
                if not _is_field_name(name):
                    raise ValueError(f"invalid field name/expression: {name!r}")
                fields.add(name)
                if conversion and conversion not in "rsa":
                    raise ValueError(f"invalid conversion: {conversion!r}")
                if spec and not _is_format_spec(spec):
                    raise ValueError(f"bad specifier: {spec!r}")
        except ValueError as error:
            raise ValueError(f"invalid format: {error}") from None
        if not fields:
            raise ValueError("invalid format: no fields")


def _is_field_name(name):
    """A number or a name, perhaps with .attributes and [items]."""
    name = name.replace("]", "").replace("[", ".")
    return all(part and part.replace("_", "a").isalnum() for part in name.split("."))


def _is_format_spec(spec):
    if spec[1:2] and spec[1] in "<=>^":
        spec = spec[2:]
    else:
        spec = spec[1:] if spec[:1] in ("<", "=", ">", "^") else spec
    spec = spec[1:] if spec[:1] in ("+", "-", " ") else spec
    spec = spec[1:] if spec[:1] == "#" else spec
    spec = spec[1:] if spec[:1] == "0" else spec
    spec = spec[1:].lstrip("}") if spec[:1] == "{" else spec.lstrip("0123456789")
    spec = spec[1:] if spec[:1] in (",", "_") else spec
    if spec[:1] == ".":
        spec = spec[1:].lstrip("0123456789")
    return spec in ("", *"bcdefgnosxBCDEFGNOSX%")


class StringTemplateStyle(PercentStyle):
    """$name and ${name}"""

    __module__ = "logging"
    default_format = "${message}"
    asctime_format = "${asctime}"
    asctime_search = "${asctime}"

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        from string import Template

        self._tpl = Template(self._fmt)

    def usesTime(self):
        return self._fmt.find("$asctime") >= 0 or self._fmt.find(self.asctime_search) >= 0

    def validate(self):
        try:
            names = self._tpl.get_identifiers()
            if not self._tpl.is_valid():
                raise ValueError("invalid format: bare '$' not allowed")
        except KeyError:
            names = []
        if not names:
            raise ValueError("invalid format: no fields")

    def _format(self, record):
        return self._tpl.substitute(**self._values(record))


_STYLES = {
    "%": (PercentStyle, BASIC_FORMAT),
    "{": (StrFormatStyle, "{levelname}:{name}:{message}"),
    "$": (StringTemplateStyle, "${levelname}:${name}:${message}"),
}


class Formatter:
    """Makes the text of a record by a format."""

    __module__ = "logging"
    converter = time.localtime
    default_time_format = "%Y-%m-%d %H:%M:%S"
    default_msec_format = "%s,%03d"

    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
        if style not in _STYLES:
            raise ValueError(f"Style must be one of: {','.join(_STYLES)}")
        self._style = _STYLES[style][0](fmt, defaults=defaults)
        if validate:
            self._style.validate()
        self._fmt, self.datefmt = self._style._fmt, datefmt

    def formatTime(self, record, datefmt=None):
        """The time of a record."""
        moment = self.converter(record.created)
        if datefmt:
            return time.strftime(datefmt, moment)
        text = time.strftime(self.default_time_format, moment)
        return self.default_msec_format % (text, record.msecs) if self.default_msec_format else text

    def formatException(self, ei):
        """The text of an exception with its traceback."""
        import traceback

        return "".join(traceback.format_exception(ei[0], ei[1], ei[2])).removesuffix("\n")

    def usesTime(self):
        """Does the format show the time?"""
        return self._style.usesTime()

    def formatMessage(self, record):
        """The line of a record."""
        return self._style.format(record)

    def formatStack(self, stack_info):
        """The text of a stack."""
        return stack_info

    def format(self, record):
        """The whole text of a record: its line, and the exception and the stack if there are any."""
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        for further in (record.exc_text, record.stack_info and self.formatStack(record.stack_info)):
            if further:
                text = text + further if text.endswith("\n") else f"{text}\n{further}"
        return text


_defaultFormatter = Formatter()


class BufferingFormatter:
    """Makes one text of several records."""

    __module__ = "logging"

    def __init__(self, linefmt=None):
        self.linefmt = linefmt or _defaultFormatter

    def formatHeader(self, records):
        """What comes first."""
        return ""

    def formatFooter(self, records):
        """What comes last."""
        return ""

    def format(self, records):
        """The text of the records."""
        if not records:
            return ""
        lines = "".join([self.linefmt.format(record) for record in records])
        return self.formatHeader(records) + lines + self.formatFooter(records)


# filters


class Filter:
    """Lets through what comes from a logger or from below it."""

    __module__ = "logging"

    def __init__(self, name=""):
        self.name, self.nlen = name, len(name)

    def filter(self, record):
        """Is the record let through?"""
        return not self.name or record.name == self.name or record.name.startswith(self.name + ".")


class Filterer:
    """Something with filters; a filter is an object with filter(), or a function."""

    __module__ = "logging"

    def __init__(self):
        self.filters = []

    def addFilter(self, filter):
        """Add a filter."""
        if filter not in self.filters:
            self.filters.append(filter)

    def removeFilter(self, filter):
        """Take a filter away."""
        if filter in self.filters:
            self.filters.remove(filter)

    def filter(self, record):
        """The record if all filters let it through, or what they replaced it by; False if one holds it back."""
        for filter in self.filters:
            result = filter.filter(record) if hasattr(filter, "filter") else filter(record)
            if not result:
                return False
            if isinstance(result, LogRecord):
                record = result
        return record
