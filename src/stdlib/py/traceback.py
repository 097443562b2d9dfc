"""Tracebacks: where an exception came from, as objects and as text.

FrameSummary and StackSummary are here; TracebackException, the whole of an exception with its causes, is in
_traceback_exception, and the carets below source lines come from _traceback_carets.
"""

import itertools
import sys

import _lazy
import linecache

__all__ = [
    "extract_stack", "extract_tb", "format_exception", "format_exception_only", "format_list", "format_stack",
    "format_tb", "print_exc", "format_exc", "print_exception", "print_last", "print_stack", "print_tb", "clear_frames",
    "FrameSummary", "StackSummary", "TracebackException", "walk_stack", "walk_tb",
]  # fmt: skip

__getattr__, __dir__ = _lazy.attributes(globals(), {"_traceback_exception": "TracebackException"})


class _Implicit:
    def __repr__(self):
        return "<implicit>"


_sentinel = _Implicit()
_MOST_REPEATS = 3


def _safe_string(value, what, func=str):
    try:
        return func(value)
    except:
        return f"<{what} {func.__name__}() failed>"


# frames


class FrameSummary:
    """One line of a traceback. As a sequence it is (filename, lineno, name, line)."""

    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "_source", "_given", "locals")

    def __init__(
        self,
        filename,
        lineno,
        name,
        *,
        lookup_line=True,
        locals=None,
        line=None,
        end_lineno=None,
        colno=None,
        end_colno=None,
    ):
        self.filename, self.lineno, self.name = filename, lineno, name
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno, self.end_colno = colno, end_colno
        self._source = self._given = line
        if lookup_line:
            self.line
        self.locals = (
            {key: _safe_string(value, "local", repr) for key, value in locals.items()} if locals else None
        )

    def __eq__(self, other):
        if isinstance(other, (FrameSummary, tuple)):
            return tuple(self) == tuple(other)
        return NotImplemented

    def __getitem__(self, pos):
        return (self.filename, self.lineno, self.name, self.line)[pos]

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __len__(self):
        return 4

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

    def source(self):
        """All lines of the source as one text, None if there are no line numbers."""
        if self._source is None and self.lineno is not None:
            last = self.end_lineno
            if last is None:
                last = self.lineno
            lines = [linecache.getline(self.filename, number).rstrip() for number in range(self.lineno, last + 1)]
            self._source = "\n".join(lines)
        return self._source

    @property
    def line(self):
        """The (first) line of the source, without the white space around it."""
        source = self.source()
        return source if source is None else source.partition("\n")[0].strip()


def _dedent(text):
    import textwrap

    return textwrap.dedent(text)


def _character_index(line, byte_index):
    """Positions count bytes of UTF-8; this is the character they mean."""
    return len(line.encode("utf-8")[:byte_index].decode("utf-8", "replace"))


class StackSummary(list):
    """The frames of a stack, the oldest first."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """From an iterator over (frame, line number)."""
        positioned = ((frame, (lineno, None, None, None)) for frame, lineno in frame_gen)
        return klass._extract(positioned, limit, lookup_lines, capture_locals)

    @classmethod
    def _extract(klass, frames, limit=None, lookup_lines=True, capture_locals=False):
        """From an iterator over (frame, (line, last line, column, last column))."""
        if limit is None:
            limit = getattr(sys, "tracebacklimit", None)
            if limit is not None and limit < 0:
                limit = 0
        if limit is not None:
            if limit >= 0:
                frames = itertools.islice(frames, limit)
            else:
                from collections import deque

                frames = deque(frames, maxlen=-limit)
        result, filenames = klass(), set()
        for frame, (lineno, end_lineno, colno, end_colno) in frames:
            code = frame.f_code
            filenames.add(code.co_filename)
            linecache.lazycache(code.co_filename, frame.f_globals)
            result.append(
                FrameSummary(
                    code.co_filename, lineno, code.co_name, lookup_line=False,
                    locals=frame.f_locals if capture_locals else None, end_lineno=end_lineno, colno=colno,
                    end_colno=end_colno,
                )
            )  # fmt: skip
        for filename in filenames:
            linecache.checkcache(filename)
        if lookup_lines:
            for summary in result:
                summary.line
        return result

    @classmethod
    def from_list(klass, a_list):
        """From FrameSummary objects, or tuples (filename, lineno, name, line)."""
        result = klass()
        for frame in a_list:
            if isinstance(frame, FrameSummary):
                result.append(frame)
            else:
                filename, lineno, name, line = frame
                result.append(FrameSummary(filename, lineno, name, line=line))
        return result

    def format_frame_summary(self, frame_summary, **kwargs):
        """The text of one frame."""
        filename = frame_summary.filename
        if filename.startswith("<stdin>-"):
            filename = "<stdin>"
        rows = [f'  File "{filename}", line {frame_summary.lineno}, in {frame_summary.name}\n']
        source = frame_summary.source()
        if source and source.strip():
            rows += [f"    {line}\n" for line in self._source_lines(frame_summary, source)]
        if frame_summary.locals:
            rows += [f"    {name} = {value}\n" for name, value in sorted(frame_summary.locals.items())]
        return "".join(rows)

    @staticmethod
    def _source_lines(summary, source):
        if summary.colno is None or summary.end_colno is None:
            return [summary.line]
        from _traceback_carets import mark

        original = source.splitlines()
        count = summary.end_lineno - summary.lineno
        start = _character_index(original[0], summary.colno)
        end = _character_index(original[count], summary.end_colno)
        lines = _dedent(source).splitlines()[: count + 1]
        margin = len(original[0]) - len(lines[0])
        marked = list(mark(lines, max(0, start - margin), max(0, end - margin)))
        return _dedent("\n".join(marked)).split("\n")

    def format(self, **kwargs):
        """A text for each frame; frames that repeat themselves are counted."""
        result, previous, count = [], None, 0
        for summary in self:
            text = self.format_frame_summary(summary)
            if text is None:
                continue
            place = (summary.filename, summary.lineno, summary.name)
            if place != previous:
                result += _repeated(count)
                previous, count = place, 0
            count += 1
            if count <= _MOST_REPEATS:
                result.append(text)
        return result + _repeated(count)


def _repeated(count):
    count -= _MOST_REPEATS
    return [f"  [Previous line repeated {count} more time{'s' if count > 1 else ''}]\n"] if count > 0 else []


# walking


def walk_stack(f):
    """Yield (frame, line number) from a frame outwards; from the caller if it is None."""
    if f is None:
        f = sys._getframe().f_back.f_back.f_back.f_back
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def walk_tb(tb):
    """Yield (frame, line number) along a traceback."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def _walk_positions(tb):
    """As walk_tb, with full positions."""
    while tb is not None:
        positions = None
        if tb.tb_lasti >= 0:
            found = tb.tb_frame.f_code.co_positions()
            positions = next(itertools.islice(found, tb.tb_lasti // 2, None), None)
        if positions is None or positions[0] is None:
            positions = (tb.tb_lineno, *(positions or (None,) * 4)[1:])
        yield tb.tb_frame, positions
        tb = tb.tb_next


def extract_tb(tb, limit=None):
    """The frames of a traceback."""
    return StackSummary._extract(_walk_positions(tb), limit=limit)


def extract_stack(f=None, limit=None):
    """The frames from the outermost to this one."""
    if f is None:
        f = sys._getframe().f_back
    stack = StackSummary.extract(walk_stack(f), limit=limit)
    stack.reverse()
    return stack


def clear_frames(tb):
    """Drop the local variables of all frames of a traceback."""
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except RuntimeError:
            pass  # it is still running
        tb = tb.tb_next


# text


def print_list(extracted_list, file=None):
    """Print frames."""
    file = sys.stderr if file is None else file
    for item in format_list(extracted_list):
        print(item, file=file, end="")


def format_list(extracted_list):
    """A text for each of the frames."""
    return StackSummary.from_list(extracted_list).format()


def print_tb(tb, limit=None, file=None):
    """Print the frames of a traceback."""
    print_list(extract_tb(tb, limit=limit), file=file)


def format_tb(tb, limit=None):
    """A text for each frame of a traceback."""
    return extract_tb(tb, limit=limit).format()


def print_stack(f=None, limit=None, file=None):
    """Print the frames from the outermost to this one."""
    if f is None:
        f = sys._getframe().f_back
    print_list(extract_stack(f, limit=limit), file=file)


def format_stack(f=None, limit=None):
    """A text for each frame from the outermost to this one."""
    if f is None:
        f = sys._getframe().f_back
    return format_list(extract_stack(f, limit=limit))


def _value_and_tb(exc, value, tb):
    if (value is _sentinel) != (tb is _sentinel):
        raise ValueError("Both or neither of value and tb must be given")
    if value is not _sentinel:
        return value, tb
    if exc is None:
        return None, None
    if isinstance(exc, BaseException):
        return exc, exc.__traceback__
    raise TypeError(f"Exception expected for value, {type(exc).__name__} found")


def _whole(value, tb, **options):
    from _traceback_exception import TracebackException

    return TracebackException(type(value), value, tb, compact=True, **options)


def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True, **kwargs):
    """Print an exception with its traceback, its causes before it."""
    value, tb = _value_and_tb(exc, value, tb)
    _whole(value, tb, limit=limit).print(file=file, chain=chain)


def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True, **kwargs):
    """The same as a list of texts."""
    value, tb = _value_and_tb(exc, value, tb)
    return list(_whole(value, tb, limit=limit).format(chain=chain))


def format_exception_only(exc, /, value=_sentinel, *, show_group=False, **kwargs):
    """The exception without its traceback, as a list of texts."""
    if value is _sentinel:
        value = exc
    return list(_whole(value, None).format_exception_only(show_group=show_group))


def print_exc(limit=None, file=None, chain=True):
    """Print the exception that is being handled."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    """The exception that is being handled, as one text."""
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    """Print the exception that ended the last command of an interactive session."""
    if not hasattr(sys, "last_exc") and not hasattr(sys, "last_type"):
        raise ValueError("no last exception")
    if hasattr(sys, "last_exc"):
        print_exception(sys.last_exc, limit=limit, file=file, chain=chain)
    else:
        print_exception(sys.last_type, sys.last_value, sys.last_traceback, limit, file, chain)
