"""TracebackException: an exception with everything that is to be printed of it, and no hold on the exception itself."""

import sys

from traceback import StackSummary, _safe_string, _walk_positions

_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"


class _Drawing:
    """How deep in exception groups the text is, and the margin that it gets there."""

    def __init__(self):
        self.depth, self.need_close = 0, False

    def indent(self):
        return " " * (2 * self.depth)

    def emit(self, texts, margin="|"):
        """The texts with the margin before each line."""
        prefix = self.indent() + (margin + " " if self.depth else "")
        for text in (texts,) if isinstance(texts, str) else texts:
            yield "".join([prefix + line for line in text.splitlines(True)]) if prefix else text


class TracebackException:
    """What is to be printed of an exception; causes and contexts are such objects too."""

    __module__ = "traceback"

    def __init__(
        self,
        exc_type,
        exc_value,
        exc_traceback,
        *,
        limit=None,
        lookup_lines=True,
        capture_locals=False,
        compact=False,
        max_group_width=15,
        max_group_depth=10,
        save_exc_type=True,
        _seen=None,
    ):
        options = {
            "limit": limit, "lookup_lines": lookup_lines, "capture_locals": capture_locals,
            "max_group_width": max_group_width, "max_group_depth": max_group_depth,
        }  # fmt: skip
        seen = set() if _seen is None else _seen
        self._describe(exc_type, exc_value, exc_traceback, options, save_exc_type, seen)
        if lookup_lines:
            self._load_lines()
        if _seen is None or exc_value is not None:
            self._add_relatives(exc_value, options, compact, seen)

    def _describe(self, exc_type, exc_value, exc_traceback, options, save_exc_type, seen):
        """This exception alone."""
        self.max_group_width, self.max_group_depth = options["max_group_width"], options["max_group_depth"]
        self.stack = StackSummary._extract(
            _walk_positions(exc_traceback), options["limit"], False, options["capture_locals"]
        )
        if exc_value is not None:
            seen.add(id(exc_value))
        self.__cause__ = self.__context__ = self.exceptions = None
        self.__suppress_context__ = exc_value is not None and exc_value.__suppress_context__
        self._exc_type = exc_type if save_exc_type else None
        self._have_exc_type = exc_type is not None
        self.exc_type_qualname = self.exc_type_module = None
        if exc_type is not None:
            self.exc_type_qualname, self.exc_type_module = exc_type.__qualname__, exc_type.__module__
        self._str = _safe_string(exc_value, "exception")
        try:
            self.__notes__ = getattr(exc_value, "__notes__", None)
        except Exception as error:
            self.__notes__ = [f"Ignored error getting __notes__: {_safe_string(error, '__notes__', repr)}"]
        self._is_syntax_error = exc_type is not None and issubclass(exc_type, SyntaxError)
        if self._is_syntax_error:
            for name in ("filename", "text", "offset", "end_offset", "msg"):
                setattr(self, name, getattr(exc_value, name))
            for name in ("lineno", "end_lineno"):
                number = getattr(exc_value, name)
                setattr(self, name, None if number is None else str(number))
        elif exc_type is not None:
            self._add_suggestion(exc_type, exc_value, exc_traceback)

    def _add_suggestion(self, exc_type, exc_value, tb):
        from _traceback_suggestions import suggest

        if issubclass(exc_type, ImportError):
            wrong_name = getattr(exc_value, "name_from", None)
        elif issubclass(exc_type, (NameError, AttributeError)):
            wrong_name = getattr(exc_value, "name", None)
        else:
            return
        if wrong_name is None:
            return
        found = suggest(exc_value, tb, wrong_name)
        if found:
            self._str += f". Did you mean: '{found}'?"
        if issubclass(exc_type, NameError) and wrong_name in sys.stdlib_module_names:
            if found:
                self._str += f" Or did you forget to import '{wrong_name}'?"
            else:
                self._str += f". Did you forget to import '{wrong_name}'?"

    def _add_relatives(self, exc_value, options, compact, seen):
        """Causes, contexts and the members of groups, one after the other and not one inside the other."""
        waiting = [(self, exc_value)]

        def summary(value):
            if value is None or id(value) in seen:
                return None
            made = object.__new__(type(self))
            made._describe(type(value), value, value.__traceback__, options, True, seen)
            if options["lookup_lines"]:
                made._load_lines()
            return made

        while waiting:
            here, value = waiting.pop()
            if value is None:
                continue
            here.__cause__ = summary(value.__cause__)
            if here.__cause__ is not None:
                waiting.append((here.__cause__, value.__cause__))
            wanted = not compact or (here.__cause__ is None and not value.__suppress_context__)
            if wanted:
                here.__context__ = summary(value.__context__)
                if here.__context__ is not None:
                    waiting.append((here.__context__, value.__context__))
            if isinstance(value, BaseExceptionGroup):
                here.exceptions = []
                for member in value.exceptions:
                    made = TracebackException(
                        type(member), member, member.__traceback__, **options, compact=compact, _seen=seen
                    )
                    here.exceptions.append(made)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """For an exception object."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        """The class of the exception; use exc_type_str instead."""
        import warnings

        warnings.warn("Deprecated in 3.13. Use exc_type_str instead.", DeprecationWarning, stacklevel=2)
        return self._exc_type

    @property
    def exc_type_str(self):
        """The name of the class, with its module unless everybody knows where it is from."""
        if not self._have_exc_type:
            return None
        if self.exc_type_module in ("__main__", "builtins"):
            return self.exc_type_qualname
        module = self.exc_type_module
        return f"{module if isinstance(module, str) else '<unknown>'}.{self.exc_type_qualname}"

    def _load_lines(self):
        for frame in self.stack:
            frame.line

    def __eq__(self, other):
        return self.__dict__ == other.__dict__ if isinstance(other, TracebackException) else NotImplemented

    def __str__(self):
        return self._str

    # text

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        """Yield the lines that tell which exception it is, what it says, and its notes."""
        prefix = " " * (3 * _depth)
        for text in self._message():
            if prefix:
                yield from [prefix + line for line in text.splitlines(True)]
            else:
                yield text
        if self.exceptions and show_group:
            for member in self.exceptions:
                yield from member.format_exception_only(show_group=True, _depth=_depth + 1)

    def _message(self):
        if not self._have_exc_type:
            yield _final_line(None, self._str)
            return
        if self._is_syntax_error:
            yield from self._format_syntax_error(self.exc_type_str)
        else:
            yield _final_line(self.exc_type_str, self._str)
        notes = self.__notes__
        if notes is None:
            return
        if isinstance(notes, (list, tuple)):
            for note in notes:
                for line in _safe_string(note, "note").split("\n"):
                    yield line + "\n"
        else:
            yield f"{_safe_string(notes, '__notes__', func=repr)}\n"

    def _format_syntax_error(self, stype, **kwargs):
        """The line of source with carets below it, then the message."""
        where = ""
        if self.lineno is not None:
            yield f'  File "{self.filename or "<string>"}", line {self.lineno}\n'
        elif self.filename is not None:
            where = f" ({self.filename})"
        if self.text is not None:
            line = self.text.rstrip("\n")
            shown = line.lstrip(" \n\f")
            if self.offset is None:
                yield f"    {shown}\n"
            elif isinstance(self.lineno, str):
                yield f"    {shown}\n"
                yield from self._carets(line, shown)
        yield f"{stype}: {self.msg or '<no detail available>'}{where}\n"

    def _carets(self, line, shown):
        margin, offset = len(line) - len(shown), self.offset
        if self.lineno == self.end_lineno:
            end = self.end_offset if self.end_offset not in (None, 0) else offset
        else:
            end = len(line) + 1
        offset, end = min(offset, len(line) + 1), min(end, len(line) + 1)
        if offset >= end or end < 0:
            end = offset + 1
        start, stop = offset - 1 - margin, end - 1 - margin
        if start >= 0:
            blanks = "".join([char if char.isspace() else " " for char in shown[:start]])
            yield f"    {blanks}{'^' * (stop - start)}\n"

    def format(self, *, chain=True, _ctx=None, **kwargs):
        """Yield the whole text: causes first, then this exception with its traceback."""
        drawing = _Drawing() if _ctx is None else _ctx
        line, link, here = [], None, self
        while here is not None:
            line.append((link, here))
            if not chain:
                break
            if here.__cause__ is not None:
                link, here = _CAUSE, here.__cause__
            elif here.__context__ is not None and not here.__suppress_context__:
                link, here = _CONTEXT, here.__context__
            else:
                break
        # what is said between two exceptions belongs to the later one
        for index in range(len(line) - 1, -1, -1):
            yield from line[index][1]._format_one(drawing, chain)
            if line[index][0] is not None:
                yield from drawing.emit(line[index][0])

    def _format_one(self, drawing, chain):
        if self.exceptions is None:
            if self.stack:
                yield from drawing.emit("Traceback (most recent call last):\n")
                yield from drawing.emit(self.stack.format())
            yield from drawing.emit(self.format_exception_only())
        elif drawing.depth > self.max_group_depth:
            yield from drawing.emit(f"... (max_group_depth is {self.max_group_depth})\n")
        else:
            yield from self._format_group(drawing, chain)

    def _format_group(self, drawing, chain):
        is_outermost = not drawing.depth
        if is_outermost:
            drawing.depth = 1
        if self.stack:
            heading = "Exception Group Traceback (most recent call last):\n"
            yield from drawing.emit(heading, "+" if is_outermost else "|")
            yield from drawing.emit(self.stack.format())
        yield from drawing.emit(self.format_exception_only())
        total, most = len(self.exceptions), self.max_group_width
        count = total if total <= most else most + 1
        drawing.need_close = False
        for index in range(count):
            is_last, is_cut = index == count - 1, index >= most
            if is_last:
                drawing.need_close = True  # unless a group inside does it
            title = "..." if is_cut else str(index + 1)
            yield f"{drawing.indent()}{'  ' if index else '+-'}+---------------- {title} ----------------\n"
            drawing.depth += 1
            if is_cut:
                left = total - most
                yield from drawing.emit(f"and {left} more exception{'s' if left > 1 else ''}\n")
            else:
                yield from self.exceptions[index].format(chain=chain, _ctx=drawing)
            if is_last and drawing.need_close:
                yield f"{drawing.indent()}+------------------------------------\n"
                drawing.need_close = False
            drawing.depth -= 1
        if is_outermost:
            drawing.depth = 0

    def print(self, *, file=None, chain=True, **kwargs):
        """Print the whole text, to standard error unless a file is given."""
        file = sys.stderr if file is None else file
        for line in self.format(chain=chain):
            print(line, file=file, end="")


def _final_line(name, text):
    return f"{name}: {text}\n" if text else f"{name}\n"
