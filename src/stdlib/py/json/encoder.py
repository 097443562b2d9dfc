"""Python objects to JSON text.

encode() goes to native code; iterencode() gives the text piece by piece and is Python.
"""

from _json import dumps as _native_dumps
from _json import encode_basestring, encode_basestring_ascii

__all__ = ["JSONEncoder"]


class JSONEncoder:
    """Encodes; a subclass may override default() for objects that JSON does not know."""

    item_separator = ", "
    key_separator = ": "

    def __init__(
        self,
        *,
        skipkeys=False,
        ensure_ascii=True,
        check_circular=True,
        allow_nan=True,
        sort_keys=False,
        indent=None,
        separators=None,
        default=None,
    ):
        self.skipkeys, self.ensure_ascii, self.check_circular = skipkeys, ensure_ascii, check_circular
        self.allow_nan, self.sort_keys, self.indent = allow_nan, sort_keys, indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        """What stands for an object that is none of the known types."""
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        """The object as JSON text."""
        if type(self).iterencode is JSONEncoder.iterencode:
            separators = (self.item_separator, self.key_separator)
            return _native_dumps(
                o, self.skipkeys, self.ensure_ascii, self.check_circular, self.allow_nan, self._indent_text(),
                separators, self.default, self.sort_keys
            )  # fmt: skip
        if isinstance(o, str):
            return encode_basestring_ascii(o) if self.ensure_ascii else encode_basestring(o)
        return "".join(self.iterencode(o, _one_shot=True))

    def iterencode(self, o, _one_shot=False):
        """The pieces of the text, one after the other."""
        return _Writer(self).pieces(o, 0)

    def _indent_text(self):
        return " " * self.indent if isinstance(self.indent, int) else self.indent


class _Writer:
    """One call of iterencode: the encoder's options, and the containers that are open."""

    def __init__(self, encoder):
        self.quote = encode_basestring_ascii if encoder.ensure_ascii else encode_basestring
        self.indent = encoder._indent_text()
        self.item_separator, self.key_separator = encoder.item_separator, encoder.key_separator
        self.default, self.allow_nan = encoder.default, encoder.allow_nan
        self.skipkeys, self.sort_keys = encoder.skipkeys, encoder.sort_keys
        self.open = {} if encoder.check_circular else None

    def scalar(self, o):
        """The text of an object that is no container, None for all others."""
        if isinstance(o, str):
            return self.quote(o)
        if o is None:
            return "null"
        if o is True:
            return "true"
        if o is False:
            return "false"
        if isinstance(o, int):
            return int.__repr__(o)
        if isinstance(o, float):
            return self.number(o)
        return None

    def number(self, o):
        if o != o:
            text = "NaN"
        elif o == _INFINITY:
            text = "Infinity"
        elif o == -_INFINITY:
            text = "-Infinity"
        else:
            return float.__repr__(o)
        if not self.allow_nan:
            raise ValueError(f"Out of range float values are not JSON compliant: {o!r}")
        return text

    def key(self, key):
        """The text of a key before it is quoted, None if it is to be left out."""
        if isinstance(key, str):
            return key
        if isinstance(key, (int, float)) or key is None:
            return self.scalar(key)
        if self.skipkeys:
            return None
        raise TypeError(f"keys must be str, int, float, bool or None, not {key.__class__.__name__}")

    def enter(self, o):
        if self.open is not None:
            if id(o) in self.open:
                raise ValueError("Circular reference detected")
            self.open[id(o)] = o

    def leave(self, o):
        if self.open is not None:
            del self.open[id(o)]

    def line(self, level):
        return "" if self.indent is None else "\n" + self.indent * level

    def pieces(self, o, level):
        """The pieces of any object; level tells how deep it lies."""
        text = self.scalar(o)
        if text is not None:
            yield text
        elif isinstance(o, (list, tuple)):
            yield from self.array(o, level)
        elif isinstance(o, dict):
            yield from self.object(o, level)
        else:
            self.enter(o)
            yield from self.pieces(self.default(o), level)
            self.leave(o)

    def array(self, items, level):
        if not items:
            yield "[]"
            return
        self.enter(items)
        lead, between = "[" + self.line(level + 1), self.item_separator + self.line(level + 1)
        for item in items:
            text = self.scalar(item)
            if text is not None:
                yield lead + text
            else:
                yield lead
                yield from self.pieces(item, level + 1)
            lead = between
        self.leave(items)
        if self.indent is not None:
            yield self.line(level)
        yield "]"

    def object(self, mapping, level):
        if not mapping:
            yield "{}"
            return
        self.enter(mapping)
        yield "{"
        between, is_first = self.item_separator + self.line(level + 1), True
        for key, value in sorted(mapping.items()) if self.sort_keys else mapping.items():
            key = self.key(key)
            if key is None:
                continue
            if not is_first:
                yield between
            elif self.indent is not None:
                yield self.line(level + 1)
            is_first = False
            yield self.quote(key)
            yield self.key_separator
            text = self.scalar(value)
            if text is not None:
                yield text
            else:
                yield from self.pieces(value, level + 1)
        self.leave(mapping)
        if not is_first and self.indent is not None:
            yield self.line(level)
        yield "}"


_INFINITY = float("inf")
