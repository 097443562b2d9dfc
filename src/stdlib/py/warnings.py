"""Warnings: said once, always, not at all or raised, as a list of filters decides.

A filter is (action, message, category, module, line): the first that fits decides. Message and module are None for any,
a str that has to be equal, or a compiled regular expression that has to match from the beginning.
"""

import sys

import _lazy

__all__ = [
    "warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter", "resetwarnings",
    "catch_warnings", "deprecated",
]  # fmt: skip

filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
defaultaction = "default"
onceregistry = {}
_version = 1  # goes up whenever the filters change, so that registries know that they are out of date
_ACTIONS = ("error", "ignore", "always", "all", "default", "module", "once")

__getattr__, __dir__ = _lazy.attributes(
    globals(), {"_warnings_tools": "catch_warnings deprecated _deprecated _processoptions _OptionError"}
)


def _filters_mutated():
    global _version
    _version += 1


# saying it


class WarningMessage:
    """A warning on its way to being shown."""

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message, self.category, self.filename, self.lineno = message, category, filename, lineno
        self.file, self.line, self.source = file, line, source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (
            f"{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, "
            f"lineno : {self.lineno}, line : {self.line!r}}}"
        )


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Write a warning to a file, standard error if none is given. May be replaced."""
    _show(WarningMessage(message, category, filename, lineno, file, line))


def formatwarning(message, category, filename, lineno, line=None):
    """The text of a warning. May be replaced."""
    return _text(WarningMessage(message, category, filename, lineno, None, line))


_original_show, _original_format = showwarning, formatwarning


def _show(msg):
    file = msg.file
    if file is None:
        file = sys.stderr
        if file is None:
            return  # there is nowhere to write to
    try:
        if formatwarning is not _original_format:
            text = formatwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.line)
        else:
            text = _text(msg)
        file.write(text)
    except OSError:
        pass  # the stream is broken, and nobody can be told


_showwarnmsg_impl = _show


def _showwarnmsg(msg):
    """Show a warning by whatever showwarning is now."""
    if showwarning is _original_show:
        _showwarnmsg_impl(msg)
        return
    if not callable(showwarning):
        raise TypeError("warnings.showwarning() must be set to a function or method")
    showwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)


def _text(msg):
    category = msg.category.__name__
    text = f"{msg.filename}:{msg.lineno}: {category}: {msg.message}\n"
    line = msg.line
    if line is None:
        try:
            import linecache

            line = linecache.getline(msg.filename, msg.lineno)
        except Exception:
            line = None  # the interpreter is on its way out, or the source cannot be read
    if line and (line := line.strip()):
        text += f"  {line}\n"
    if msg.source is not None:
        text += f"{category}: Enable tracemalloc to get the object allocation traceback\n"
    return text


# the filters


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Put a filter before (or behind) all others; message and module are regular expressions."""
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")
    if not isinstance(message, str):
        raise TypeError("message must be a string")
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError("category must be a Warning subclass")
    if not isinstance(module, str):
        raise TypeError("module must be a string")
    _check_line(lineno)
    if message or module:
        import re

        message = re.compile(message, re.I) if message else None
        module = re.compile(module) if module else None
    _add_filter(action, message or None, category, module or None, lineno, append=append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Put a filter before (or behind) all others that fits any message and module."""
    if action not in _ACTIONS:
        raise ValueError(f"invalid action: {action!r}")
    _check_line(lineno)
    _add_filter(action, None, category, None, lineno, append=append)


def _check_line(lineno):
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")


def _add_filter(*item, append):
    if append:
        if item in filters:
            return
        filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _filters_mutated()


def resetwarnings():
    """Forget all filters."""
    filters[:] = []
    _filters_mutated()


def _fits(pattern, text):
    if pattern is None:
        return True
    return pattern == text if isinstance(pattern, str) else pattern.match(text) is not None


# deciding


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Warn about the code that called, or about the code stacklevel - 1 calls above it."""
    if isinstance(message, Warning):
        category = message.__class__
    elif category is None:
        category = UserWarning
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    if not isinstance(skip_file_prefixes, tuple):
        raise TypeError(
            f"warn() argument 'skip_file_prefixes' must be tuple, not {type(skip_file_prefixes).__name__}"
        )
    for prefix in skip_file_prefixes:
        if not isinstance(prefix, str):
            raise TypeError(f"Found non-str '{type(prefix).__name__}' in skip_file_prefixes.")
    if skip_file_prefixes:
        stacklevel = max(2, stacklevel)
    frame = _frame_at(stacklevel, skip_file_prefixes)
    if frame is None:
        namespace, filename, lineno = sys.__dict__, "<sys>", 0
    else:
        namespace, filename, lineno = frame.f_globals, frame.f_code.co_filename, frame.f_lineno
    registry = namespace.setdefault("__warningregistry__", {})
    module = namespace.get("__name__", "<string>")
    warn_explicit(message, category, filename, lineno, module, registry, namespace, source)


def _frame_at(stacklevel, skipped):
    """The frame to blame. The importer's own frames do not count, unless the first is one of them."""
    try:
        frame = sys._getframe(2)
    except ValueError:
        return None
    if stacklevel <= 1 or _is_internal(frame):
        for _ in range(stacklevel - 1):
            frame = frame and frame.f_back
        return frame
    for _ in range(stacklevel - 1):
        frame = frame.f_back
        while frame is not None and (
            _is_internal(frame) or any(map(frame.f_code.co_filename.startswith, skipped))
        ):
            frame = frame.f_back
        if frame is None:
            return None
    return frame


def _is_internal(frame):
    name = frame.f_code.co_filename
    return "importlib" in name and "_bootstrap" in name


def warn_explicit(
    message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None
):
    """Warn about a certain line; registry is what has been said there before."""
    lineno = int(lineno)
    if module is None:
        module = filename or "<unknown>"
        module = module.removesuffix(".py")
    if registry is None:
        registry = {}
    if registry.get("version", 0) != _version:
        registry.clear()
        registry["version"] = _version
    if isinstance(message, Warning):
        text, category = str(message), message.__class__
    else:
        text = message
        message = category(message)
    key = (text, category, lineno)
    if registry.get(key):
        return
    action = _action(text, category, module, lineno)
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action == "once":
        registry[key] = 1
        if _said(onceregistry, (text, category)):
            return
    elif action == "module":
        registry[key] = 1
        if _said(registry, (text, category, 0)):
            return
    elif action == "default":
        registry[key] = 1
    elif action not in ("always", "all"):
        raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n {action!r}")
    if module_globals and "__loader__" in module_globals:
        import linecache

        linecache.getlines(filename, module_globals)
    _showwarnmsg(WarningMessage(message, category, filename, lineno, source=source))


def _said(registry, key):
    """Has it been said before? From now on, yes."""
    if registry.get(key):
        return True
    registry[key] = 1
    return False


def _action(text, category, module, lineno):
    for action, message, kind, place, line in filters:
        if (
            issubclass(category, kind) and (line == 0 or line == lineno) and _fits(message, text) and _fits(place, module)
        ):  # fmt: skip
            return action
    return defaultaction


if sys.warnoptions:
    import _warnings_tools

    _warnings_tools._processoptions(sys.warnoptions)
