"""Comma-separated values: the rules of a dialect, reading and writing by them.

A line without quotes and escapes is split at its delimiters; all others go through a small machine, character by
character, whose states are the functions of _Machine.
"""

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)

_dialects = {}
_limit = 131072


class Error(Exception):
    """The text does not keep to the dialect."""

    __module__ = "_csv"


# dialects

_DEFAULTS = {
    "delimiter": ",", "doublequote": True, "escapechar": None, "lineterminator": "\r\n", "quotechar": '"',
    "quoting": QUOTE_MINIMAL, "skipinitialspace": False, "strict": False,
}  # fmt: skip


class _Dialect:
    """A dialect whose rules have been checked."""

    __slots__ = tuple(_DEFAULTS)


def _check_character(name, value, may_be_none):
    if value is None and may_be_none:
        return
    if not isinstance(value, str):
        kind = " or None" if may_be_none else ""
        raise TypeError(f'"{name}" must be string{kind}, not {type(value).__name__}')
    if len(value) != 1:
        raise TypeError(f'"{name}" must be a 1-character string')


def parsed_dialect(dialect=None, **options):
    """The rules of a dialect, given by name or as an object, with some of them replaced."""
    if isinstance(dialect, str):
        dialect = get_dialect(dialect)
    for name in options:
        if name not in _DEFAULTS:
            raise TypeError(f"this function got an unexpected keyword argument '{name}'")
    if isinstance(dialect, _Dialect) and not options:
        return dialect
    absent = object()
    given = {}
    for name in _DEFAULTS:
        value = options.get(name, absent)
        if value is absent and dialect is not None:
            value = getattr(dialect, name, absent)
        if value is not absent:
            given[name] = value
    self = _Dialect()
    for name, default in _DEFAULTS.items():
        value = given.get(name, default)
        if name in ("doublequote", "skipinitialspace", "strict"):
            value = bool(value)
        setattr(self, name, value)
    if options.get("quotechar", absent) is None and "quoting" not in options:
        self.quoting = QUOTE_NONE
    _check(self)
    return self


def _check(self):
    _check_character("delimiter", self.delimiter, False)
    _check_character("escapechar", self.escapechar, True)
    _check_character("quotechar", self.quotechar, True)
    if not isinstance(self.quoting, int):
        raise TypeError('"quoting" must be an integer, not ' + type(self.quoting).__name__)
    if not 0 <= self.quoting <= QUOTE_NOTNULL:
        raise TypeError('bad "quoting" value')
    if self.quoting != QUOTE_NONE and self.quotechar is None:
        raise TypeError("quotechar must be set if quoting enabled")
    if not isinstance(self.lineterminator, str):
        raise TypeError('"lineterminator" must be a string' if self.lineterminator is not None else "lineterminator must be set")
    special = {"delimiter": self.delimiter, "escapechar": self.escapechar, "quotechar": self.quotechar}
    for name, char in special.items():
        if char is not None and (char in "\r\n" or (char == " " and self.skipinitialspace and name != "delimiter")):
            raise ValueError(f"bad {name} value")
    for name, char in special.items():
        if char is not None and char in self.lineterminator:
            raise ValueError(f"bad {name} or lineterminator value")
    names = list(special)
    for index, name in enumerate(names):
        for other in names[index + 1 :]:
            if special[name] is not None and special[name] == special[other]:
                raise ValueError(f"bad {name} or {other} value")


def register_dialect(name, dialect=None, **fmtparams):
    """Make a dialect known by a name."""
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = parsed_dialect(dialect, **fmtparams)


def unregister_dialect(name):
    """Forget a name."""
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    """The dialect of a name."""
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    """All names."""
    return list(_dialects)


def field_size_limit(new_limit=None):
    """The longest field that is read; perhaps set to another number."""
    global _limit
    old = _limit
    if new_limit is not None:
        if not isinstance(new_limit, int):
            raise TypeError("limit must be an integer")
        _limit = new_limit
    return old


# reading


class reader:
    """The rows of an iterable of lines."""

    def __init__(self, iterable, /, dialect="excel", **fmtparams):
        self._lines = iter(iterable)
        self.dialect = parsed_dialect(dialect, **fmtparams)
        self.line_num = 0
        rules = self.dialect
        # lines that hold none of these are simply split
        self._special = [char for char in (rules.quotechar, rules.escapechar) if char is not None]
        self._simple = not rules.skipinitialspace and rules.quoting in (QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONE)
        if rules.quoting == QUOTE_NONE and rules.quotechar in self._special:
            self._special.remove(rules.quotechar)

    def __iter__(self):
        return self

    def __next__(self):
        line = self._line()
        if self._simple:
            text = line[:-1] if line.endswith("\n") else line
            text = text[:-1] if text.endswith("\r") else text
            if (
                "\n" not in text and "\r" not in text and len(text) <= _limit
                and not any(char in text for char in self._special)
            ):  # fmt: skip
                return text.split(self.dialect.delimiter) if text else []
        machine = _Machine(self.dialect)
        while True:
            machine.feed(line)
            if machine.is_done:
                return machine.fields
            try:
                line = self._line()
            except StopIteration:
                if machine.finish():
                    return machine.fields
                raise

    def _line(self):
        line = next(self._lines)
        if not isinstance(line, str):
            raise Error(
                f"iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)"
            )
        self.line_num += 1
        return line


class _Machine:
    """Reads one row. A state is a method that takes the next character, None for the end of the line."""

    def __init__(self, rules):
        self.rules, self.fields, self.field = rules, [], []
        self.is_done, self.is_quoted = False, False
        self.state = self.at_row

    def feed(self, line):
        """One line, which may not be the whole row."""
        for char in line:
            self.state(char)
        self.state(None)

    def finish(self):
        """At the end of the input: is there a row after all?"""
        if self.field or self.state in (self.in_quotes, self.escaped_in_quotes):
            if self.rules.strict:
                raise Error("unexpected end of data")
            self.save()
            return True
        return bool(self.fields)

    def add(self, char):
        if len(self.field) >= _limit:
            raise Error(f"field larger than field limit ({_limit})")
        self.field.append(char)

    def save(self):
        """The field is complete."""
        text, quoting = "".join(self.field), self.rules.quoting
        value = text
        if not self.is_quoted and not text and quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
            value = None
        elif not self.is_quoted and text and quoting in (QUOTE_NONNUMERIC, QUOTE_STRINGS):
            value = float(text)
        self.fields.append(value)
        self.field = []
        self.is_quoted = False

    def end_row(self, char):
        """A field is followed by the end of the row."""
        self.save()
        self.is_done = char is None
        self.state = self.behind_row

    def at_row(self, char):
        if char is None:
            self.is_done = True
        elif char in "\r\n":
            self.state = self.behind_row
        else:
            self.state = self.at_field
            self.at_field(char)

    def at_field(self, char):
        rules = self.rules
        if char is None or char in "\r\n":
            self.end_row(char)
        elif char == rules.quotechar and rules.quoting != QUOTE_NONE:
            self.is_quoted = True
            self.state = self.in_quotes
        elif char == rules.escapechar:
            self.state = self.escaped
        elif char == " " and rules.skipinitialspace:
            pass
        elif char == rules.delimiter:
            self.save()
        else:
            self.add(char)
            self.state = self.in_field

    def escaped(self, char):
        if char is None:
            char = "\n"
        self.add(char)
        self.state = self.behind_escaped_end if char in "\r\n" else self.in_field

    def behind_escaped_end(self, char):
        """As in_field, but the end of the line does not end the row as long as plain characters come."""
        if char is not None:
            self.in_field(char)
            if self.state == self.in_field:
                self.state = self.behind_escaped_end

    def in_field(self, char):
        if char is None or char in "\r\n":
            self.end_row(char)
        elif char == self.rules.escapechar:
            self.state = self.escaped
        elif char == self.rules.delimiter:
            self.save()
            self.state = self.at_field
        else:
            self.add(char)
            self.state = self.in_field

    def in_quotes(self, char):
        rules = self.rules
        if char is None:
            pass
        elif char == rules.escapechar:
            self.state = self.escaped_in_quotes
        elif char == rules.quotechar and rules.quoting != QUOTE_NONE:
            self.state = self.behind_quote if rules.doublequote else self.in_field
        else:
            self.add(char)

    def escaped_in_quotes(self, char):
        self.add("\n" if char is None else char)
        self.state = self.in_quotes

    def behind_quote(self, char):
        rules = self.rules
        if char is None or char in "\r\n":
            self.end_row(char)
        elif char == rules.quotechar:
            self.add(char)
            self.state = self.in_quotes
        elif char == rules.delimiter:
            self.save()
            self.state = self.at_field
        elif not rules.strict:
            self.add(char)
            self.state = self.in_field
        else:
            raise Error(f"'{rules.delimiter}' expected after '{rules.quotechar}'")

    def behind_row(self, char):
        if char is None:
            self.is_done = True
        elif char not in "\r\n":
            raise Error("new-line character seen in unquoted field - do you need to open the file with newline=''?")


# writing


class writer:
    """Writes rows to anything with a method write()."""

    def __init__(self, fileobj, /, dialect="excel", **fmtparams):
        write = getattr(fileobj, "write", None)
        if not callable(write):
            raise TypeError('argument 1 must have a "write" method')
        self._write = write
        self.dialect = rules = parsed_dialect(dialect, **fmtparams)
        self._special = {rules.delimiter, rules.escapechar, rules.quotechar, "\r", "\n", *rules.lineterminator} - {None}

    def writerow(self, row, /):
        """One row; gives what write() gives."""
        try:
            row = list(row)
        except TypeError as error:
            if hasattr(type(row), "__iter__"):
                raise
            raise Error(f"iterable expected, not {type(row).__name__}") from error
        texts = [self._field(value) for value in row]
        if len(row) == 1 and not texts[0]:
            quoting = self.dialect.quoting
            if quoting == QUOTE_NONE or (quoting in (QUOTE_STRINGS, QUOTE_NOTNULL) and row[0] is None):
                raise Error("single empty field record must be quoted")
            texts = [self.dialect.quotechar * 2]
        return self._write(self.dialect.delimiter.join(texts) + self.dialect.lineterminator)

    def writerows(self, rows, /):
        """Several rows."""
        for row in rows:
            self.writerow(row)

    def _field(self, value):
        rules, quoting = self.dialect, self.dialect.quoting
        text = "" if value is None else value if isinstance(value, str) else str(value)
        if quoting == QUOTE_MINIMAL or quoting == QUOTE_NONE:
            quoted = False
        elif quoting == QUOTE_ALL:
            quoted = True
        elif quoting == QUOTE_NONNUMERIC:
            quoted = not isinstance(value, (int, float)) and not hasattr(value, "__float__")
        elif quoting == QUOTE_STRINGS:
            quoted = isinstance(value, str)
        else:
            quoted = value is not None
        if not text and rules.delimiter == " " and rules.skipinitialspace:
            if quoting == QUOTE_NONE or (value is None and quoting in (QUOTE_STRINGS, QUOTE_NOTNULL)):
                raise Error("empty field must be quoted if delimiter is a space and skipinitialspace is true")
            quoted = True
        if not self._special.isdisjoint(text):
            text, needs_quotes = self._escaped(text)
            quoted = quoted or needs_quotes
        return f"{rules.quotechar}{text}{rules.quotechar}" if quoted else text

    def _escaped(self, text):
        """(the text with quotes doubled and characters escaped, does it have to be quoted)"""
        rules, out, needs_quotes = self.dialect, [], False
        for char in text:
            if char in self._special:
                escape = False
                if rules.quoting == QUOTE_NONE:
                    escape = True
                elif char == rules.quotechar:
                    if rules.doublequote:
                        out.append(char)
                    else:
                        escape = True
                elif char == rules.escapechar:
                    escape = True
                if escape:
                    if rules.escapechar is None:
                        raise Error("need to escape, but no escapechar set")
                    out.append(rules.escapechar)
                else:
                    needs_quotes = True
            out.append(char)
        return "".join(out), needs_quotes
