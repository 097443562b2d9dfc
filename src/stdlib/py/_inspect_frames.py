"""Frames and tracebacks: where a program is, and with which arguments."""

import sys
from collections import namedtuple

from inspect import CO_VARARGS, CO_VARKEYWORDS, iscode, isframe, istraceback

__name__ = "inspect"

Arguments = namedtuple("Arguments", "args, varargs, varkw", module="inspect")
ArgInfo = namedtuple("ArgInfo", "args varargs keywords locals", module="inspect")
_TracebackBase = namedtuple(
    "_Traceback", "filename lineno function code_context index", module="inspect"
)
_FrameBase = namedtuple("_FrameInfo", ("frame", *_TracebackBase._fields), module="inspect")
Positions = namedtuple(
    "Positions", "lineno end_lineno col_offset end_col_offset", defaults=(None,) * 4, module="dis"
)


class Traceback(_TracebackBase):
    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        self = super().__new__(cls, filename, lineno, function, code_context, index)
        self.positions = positions
        return self

    def __repr__(self):
        return (
            f"Traceback(filename={self.filename!r}, lineno={self.lineno!r}, "
            f"function={self.function!r}, code_context={self.code_context!r}, "
            f"index={self.index!r}, positions={self.positions!r})"
        )


class FrameInfo(_FrameBase):
    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        self = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        self.positions = positions
        return self

    def __repr__(self):
        return (
            f"FrameInfo(frame={self.frame!r}, filename={self.filename!r}, "
            f"lineno={self.lineno!r}, function={self.function!r}, "
            f"code_context={self.code_context!r}, index={self.index!r}, "
            f"positions={self.positions!r})"
        )


def getargs(co):
    """The names of the parameters of a code object."""
    if not iscode(co):
        raise TypeError(f"{co!r} is not a code object")
    count = co.co_argcount + co.co_kwonlyargcount
    names = list(co.co_varnames)
    varargs = varkw = None
    if co.co_flags & CO_VARARGS:
        varargs = names.pop(count)
    if co.co_flags & CO_VARKEYWORDS:
        varkw = names.pop(count)
    return Arguments(names[:count], varargs, varkw)


def getargvalues(frame):
    """The parameters of a frame, and all its local names."""
    return ArgInfo(*getargs(frame.f_code), frame.f_locals)


def formatargvalues(
    args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: "*" + name,
    formatvarkw=lambda name: "**" + name, formatvalue=lambda value: "=" + repr(value),
):
    """The result of getargvalues as text."""
    shown = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        shown.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        shown.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return f"({', '.join(shown)})"


def _positions(code, index):
    """Line and columns of the instruction that a frame is at, where the code knows them."""
    read = getattr(code, "co_positions", None)
    if read is None or index < 0:
        return None
    for number, position in enumerate(read()):
        if number == index // 2:
            return position
    return None


def getframeinfo(frame, context=1):
    """Where a frame or traceback is, with `context` lines of source around it."""
    from _inspect_source import findsource, getfile, getsourcefile

    if istraceback(frame):
        position = _positions(frame.tb_frame.f_code, frame.tb_lasti)
        lineno = frame.tb_lineno
        frame = frame.tb_frame
    else:
        if not isframe(frame):
            raise TypeError(f"{frame!r} is not a frame or traceback object")
        lineno = frame.f_lineno
        position = _positions(frame.f_code, frame.f_lasti)
    position = Positions(*position) if position else Positions(lineno)
    if position.lineno is None:
        position = position._replace(lineno=lineno)
    filename = getsourcefile(frame) or getfile(frame)
    lines = index = None
    if context > 0:
        start = lineno - 1 - context // 2
        try:
            lines, _ = findsource(frame)
        except OSError:
            pass
        else:
            start = max(0, min(start, len(lines) - context))
            lines = lines[start:start + context]
            index = lineno - 1 - start
    return Traceback(
        filename, lineno, frame.f_code.co_name, lines, index, positions=position
    )


def getlineno(frame):
    """The line that a frame is at."""
    return frame.f_lineno


def _info(frame, where, context):
    found = getframeinfo(where, context)
    return FrameInfo(frame, *found, positions=found.positions)


def getouterframes(frame, context=1):
    """A frame and all its callers."""
    found = []
    while frame:
        found.append(_info(frame, frame, context))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    """The frames of a traceback."""
    found = []
    while tb:
        found.append(_info(tb.tb_frame, tb, context))
        tb = tb.tb_next
    return found


def stack(context=1):
    """The frame of the caller and all its callers."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """The frames between here and where the exception that is handled was raised."""
    exc = sys.exception()
    return getinnerframes(exc.__traceback__ if exc else None, context)
