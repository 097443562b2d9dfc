"""Of warnings: the block that catches them, the decorator @deprecated, and the options -W."""

import sys

import warnings


class catch_warnings:
    """A with block after which the filters are as they were before; with record=True it gives a list of warnings."""

    __module__ = "warnings"

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record, self._entered = record, False
        self._module = sys.modules["warnings"] if module is None else module
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = []
        if self._record:
            args.append("record=True")
        if self._module is not sys.modules["warnings"]:
            args.append(f"module={self._module!r}")
        return f"{type(self).__name__}({', '.join(args)})"

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        module = self._module
        self._filters, self._show, self._show_impl = module.filters, module.showwarning, module._showwarnmsg_impl
        module.filters = self._filters[:]
        module._filters_mutated()
        log = None
        if self._record:
            log = []
            module._showwarnmsg_impl = log.append
            # a warning goes through showwarning only if somebody has replaced it
            module.showwarning = module._original_show
        if self._filter is not None:
            module.simplefilter(*self._filter)
        return log

    def __exit__(self, *details):
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        module = self._module
        module.filters, module.showwarning, module._showwarnmsg_impl = self._filters, self._show, self._show_impl
        module._filters_mutated()


class deprecated:
    """A decorator for classes, functions and overloads that should no longer be used: calling them warns."""

    __module__ = "warnings"

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message, self.category, self.stacklevel = message, category, stacklevel

    def __call__(self, arg, /):
        if self.category is None:
            arg.__deprecated__ = self.message
            return arg
        if isinstance(arg, type):
            return self._class(arg)
        if callable(arg):
            return self._function(arg)
        raise TypeError(
            f"@deprecated decorator with non-None category must be applied to a class or callable, not {arg!r}"
        )

    def _class(self, cls):
        """Making an instance of just this class warns, and so does deriving from it."""
        import functools
        from types import MethodType

        message, category, level = self.message, self.category, self.stacklevel
        original_new = cls.__new__

        @functools.wraps(original_new)
        def __new__(made, /, *args, **kwargs):
            if made is cls:
                warnings.warn(message, category=category, stacklevel=level + 1)
            if original_new is not object.__new__:
                return original_new(made, *args, **kwargs)
            if made.__init__ is object.__init__ and (args or kwargs):
                raise TypeError(f"{made.__name__}() takes no arguments")
            return original_new(made)

        cls.__new__ = staticmethod(__new__)
        original_init = cls.__init_subclass__
        inner = original_init.__func__ if isinstance(original_init, MethodType) else original_init

        @functools.wraps(inner)
        def __init_subclass__(*args, **kwargs):
            warnings.warn(message, category=category, stacklevel=level + 1)
            return inner(*args, **kwargs)

        cls.__init_subclass__ = classmethod(__init_subclass__) if inner is not original_init else __init_subclass__
        cls.__deprecated__ = __new__.__deprecated__ = __init_subclass__.__deprecated__ = message
        return cls

    def _function(self, function):
        import functools
        import inspect

        message, category, level = self.message, self.category, self.stacklevel

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            warnings.warn(message, category=category, stacklevel=level + 1)
            return function(*args, **kwargs)

        if inspect.iscoroutinefunction(function):
            wrapper = inspect.markcoroutinefunction(wrapper)
        function.__deprecated__ = wrapper.__deprecated__ = message
        return wrapper


_DEPRECATED_MSG = "{name!r} is deprecated and slated for removal in Python {remove}"


def _deprecated(name, message=_DEPRECATED_MSG, *, remove, _version=sys.version_info):
    """Warn that a name of the standard library will go away, or fail if it should be gone already."""
    text = f"{remove[0]}.{remove[1]}"
    if _version[:2] > remove or (_version[:2] == remove and _version[3] != "alpha"):
        raise RuntimeError(f"{name!r} was slated for removal after Python {text} alpha")
    warnings.warn(message.format(name=name, remove=text), DeprecationWarning, stacklevel=3)


# the options -W and PYTHONWARNINGS


class _OptionError(Exception):
    """A -W option that makes no sense."""

    __module__ = "warnings"


def _processoptions(args):
    for arg in args:
        try:
            _set_option(arg)
        except _OptionError as error:
            print("Invalid -W option ignored:", error, file=sys.stderr)


def _set_option(arg):
    """action:message:category:module:line, of which all but the action may be left out."""
    parts = arg.split(":")
    if len(parts) > 5:
        raise _OptionError(f"too many fields (max 5): {arg!r}")
    action, message, category, module, lineno = (part.strip() for part in parts + [""] * (5 - len(parts)))
    action = _get_action(action)
    category = _get_category(category)
    if message or module:
        import re

        message = re.escape(message)
        module = re.escape(module) + r"\Z" if module else ""
    if lineno:
        try:
            lineno = int(lineno)
            if lineno < 0:
                raise ValueError
        except (ValueError, OverflowError):
            raise _OptionError(f"invalid lineno {lineno!r}") from None
    else:
        lineno = 0
    warnings.filterwarnings(action, message, category, module, lineno)


def _get_action(action):
    if not action:
        return "default"
    for known in ("default", "always", "ignore", "module", "once", "error"):
        if known.startswith(action):
            return known
    raise _OptionError(f"invalid action: {action!r}")


def _get_category(name):
    if not name:
        return Warning
    module_name, _, class_name = name.rpartition(".")
    if module_name:
        try:
            module = __import__(module_name, None, None, [class_name])
        except ImportError:
            raise _OptionError(f"invalid module name: {module_name!r}") from None
    else:
        import builtins as module
    try:
        category = getattr(module, class_name)
    except AttributeError:
        raise _OptionError(f"unknown warning category: {name!r}") from None
    if not issubclass(category, Warning):
        raise _OptionError(f"invalid warning category: {name!r}")
    return category
