"""Pretty printing: data structures over several lines, so that none is wider than asked for.

What fits on the rest of its line is written as one repr; what does not is taken apart by the
method for its type, and its parts are written the same way.
"""

from _pprint_text import byte_chunks, text_chunks

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(
    object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
    underscore_numbers=False,
):
    """Pretty-prints an object, and a newline."""
    PrettyPrinter(
        stream=stream, indent=indent, width=width, depth=depth, compact=compact,
        sort_dicts=sort_dicts, underscore_numbers=underscore_numbers,
    ).pprint(object)


def pformat(
    object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
    underscore_numbers=False,
):
    """An object as pretty text."""
    return PrettyPrinter(
        indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
        underscore_numbers=underscore_numbers,
    ).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """As pprint, with dictionaries in their own order."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    """A repr that ends where an object is inside itself."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    """Whether eval() could read the repr back."""
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    """Whether the object is inside itself."""
    return PrettyPrinter().isrecursive(object)


class _Key:
    """Puts values in order that have none: then their types' names decide."""

    __slots__ = ("obj",)

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            mine, theirs = self.obj, other.obj
            return (str(type(mine)), id(mine)) < (str(type(theirs)), id(theirs))


def _pair_key(pair):
    return _Key(pair[0]), _Key(pair[1])


def _recursion(obj):
    return f"<Recursion on {type(obj).__name__} with id={id(obj)}>"


class PrettyPrinter:
    """Prints with fixed options."""

    def __init__(
        self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
        underscore_numbers=False,
    ):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        """Prints an object to the stream, which is sys.stdout unless told."""
        import sys

        stream = sys.stdout if self._stream is None else self._stream
        if stream is not None:
            stream.write(self.pformat(object) + "\n")

    def pformat(self, object):
        """The object as pretty text."""
        out = []
        self._readable, self._recursive = True, False
        self._write(object, out.append, 0, 0, {}, 0)
        return "".join(out)

    def isrecursive(self, object):
        """Whether the object is inside itself."""
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        """Whether eval() could read the repr back."""
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """(repr, whether eval() could read it, whether the object is inside itself)."""
        return self._safe_repr(object, context, maxlevels, level)

    def _repr(self, obj, context, level):
        text, readable, recursive = self.format(obj, context.copy(), self._depth, level)
        if not readable:
            self._readable = False
        if recursive:
            self._recursive = True
        return text

    def _write(self, obj, write, indent, allowance, context, level):
        """Writes an object from column `indent` on, leaving `allowance` columns behind it."""
        if id(obj) in context:
            write(_recursion(obj))
            self._recursive, self._readable = True, False
            return
        text = self._repr(obj, context, level)
        if len(text) > self._width - indent - allowance:
            method = self._method_for(obj)
            if method is not None:
                context[id(obj)] = 1
                method(self, obj, write, indent, allowance, context, level + 1)
                del context[id(obj)]
                return
        write(text)

    @staticmethod
    def _method_for(obj):
        """How to write an object over several lines: its class with the __repr__ decides."""
        for base in type(obj).__mro__:
            shown_by = base.__dict__.get("__repr__")
            if shown_by is not None:
                break
        name = _METHODS.get((base.__module__, base.__name__))
        if name is not None:
            if base.__module__ == "collections" and name != "_user":
                import _pprint_collections

                return getattr(_pprint_collections, name)
            return getattr(PrettyPrinter, name)
        if hasattr(obj, "__dataclass_fields__"):
            code = getattr(getattr(shown_by, "__wrapped__", shown_by), "__code__", None)
            if getattr(code, "co_filename", None) == "<string>":
                return PrettyPrinter._dataclass  # its __repr__ is the generated one
        return None

    def _items(self, items, write, indent, allowance, context, level):
        """Writes the items of a sequence, one or (compact) several on a line."""
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * " ")
        newline = ",\n" + " " * indent
        room = left = self._width - indent + 1
        separator = ""
        items = list(items)
        for number, item in enumerate(items, 1):
            last = number == len(items)
            if last:
                room -= allowance
                left -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                needed = len(text) + 2
                if left < needed:
                    left = room
                    if separator:
                        separator = newline
                if left >= needed:
                    left -= needed
                    write(separator + text)
                    separator = ", "
                    continue
            write(separator)
            separator = newline
            self._write(item, write, indent, allowance if last else 1, context, level)

    def _pairs(self, pairs, write, indent, allowance, context, level):
        """Writes the items of a dict, each on a line of its own."""
        indent += self._indent_per_level
        newline = ",\n" + " " * indent
        for number, (key, value) in enumerate(pairs, 1):
            last = number == len(pairs)
            text = self._repr(key, context, level)
            write(text + ": ")
            self._write(
                value, write, indent + len(text) + 2, allowance if last else 1, context, level
            )
            if not last:
                write(newline)

    def _attributes(self, pairs, write, indent, allowance, context, level):
        """Writes name=value pairs, each on a line of its own."""
        newline = ",\n" + " " * indent
        for number, (name, value) in enumerate(pairs, 1):
            last = number == len(pairs)
            write(name + "=")
            if id(value) in context:
                write("...")
            else:
                self._write(
                    value, write, indent + len(name) + 1, allowance if last else 1, context, level
                )
            if not last:
                write(newline)

    # One method for each type. Those around a call shift what is inside by the name before it.

    def _dict(self, obj, write, indent, allowance, context, level):
        write("{")
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * " ")
        pairs = list(obj.items())
        if self._sort_dicts:
            pairs.sort(key=_pair_key)
        self._pairs(pairs, write, indent, allowance + 1, context, level)
        write("}")

    def _list(self, obj, write, indent, allowance, context, level):
        write("[")
        self._items(obj, write, indent, allowance + 1, context, level)
        write("]")

    def _tuple(self, obj, write, indent, allowance, context, level):
        write("(")
        end = ",)" if len(obj) == 1 else ")"
        self._items(obj, write, indent, allowance + len(end), context, level)
        write(end)

    def _set(self, obj, write, indent, allowance, context, level):
        if not obj:
            write(repr(obj))
            return
        cls = type(obj)
        if cls is set:
            write("{")
            end = "}"
        else:
            write(cls.__name__ + "({")
            end = "})"
            indent += len(cls.__name__) + 1
        items = sorted(obj, key=_Key)
        self._items(items, write, indent, allowance + len(end), context, level)
        write(end)

    def _user(self, obj, write, indent, allowance, context, level):
        self._write(obj.data, write, indent, allowance, context, level - 1)

    def _mapping_proxy(self, obj, write, indent, allowance, context, level):
        write("mappingproxy(")
        self._write(obj.copy(), write, indent + 13, allowance + 1, context, level)
        write(")")

    def _namespace(self, obj, write, indent, allowance, context, level):
        name = type(obj).__name__
        if name == "SimpleNamespace" and type(obj).__module__ == "types":
            name = "namespace"
        write(name + "(")
        pairs = list(obj.__dict__.items())
        self._attributes(pairs, write, indent + len(name) + 1, allowance, context, level)
        write(")")

    def _dataclass(self, obj, write, indent, allowance, context, level):
        name = type(obj).__name__
        pairs = [(f.name, getattr(obj, f.name)) for f in obj.__dataclass_fields__.values() if f.repr]
        write(name + "(")
        self._attributes(pairs, write, indent + len(name) + 1, allowance, context, level)
        write(")")

    def _str(self, obj, write, indent, allowance, context, level):
        self._chunks(text_chunks, obj, write, indent, allowance, level)

    def _bytes(self, obj, write, indent, allowance, context, level):
        self._chunks(byte_chunks, obj, write, indent, allowance, level)

    def _chunks(self, cut, obj, write, indent, allowance, level):
        """Writes the reprs of pieces of text below each other; in parentheses at the top."""
        if level == 1:
            indent += 1
            allowance += 1
        chunks = cut(obj, self._width - indent, allowance)
        joined = ("\n" + " " * indent).join(chunks)
        write(f"({joined})" if level == 1 and len(chunks) > 1 else joined)

    def _bytearray(self, obj, write, indent, allowance, context, level):
        write("bytearray(")
        self._bytes(bytes(obj), write, indent + 10, allowance + 1, context, level + 1)
        write(")")

    def _safe_repr(self, obj, context, maxlevels, level):
        """The repr on one line, with what `format` tells beside it."""
        cls = type(obj)
        if cls in _SCALARS:
            return repr(obj), True, False
        shown_by = getattr(cls, "__repr__", None)
        if shown_by is int.__repr__:
            if self._underscore_numbers:
                return f"{obj:_d}", True, False
            return repr(obj), True, False
        if issubclass(cls, dict) and shown_by is dict.__repr__:
            left, right = "{}"
        elif issubclass(cls, list) and shown_by is list.__repr__:
            left, right = "[]"
        elif issubclass(cls, tuple) and shown_by is tuple.__repr__:
            left, right = "()"
        else:
            text = repr(obj)
            return text, bool(text) and not text.startswith("<"), False
        if not obj:
            return left + right, True, False
        if left == "(" and len(obj) == 1:
            right = ",)"
        key = id(obj)
        if maxlevels and level >= maxlevels:
            return f"{left}...{right}", False, key in context
        if key in context:
            return _recursion(obj), False, True
        context[key] = 1
        readable, recursive = True, False
        pieces = []
        if left == "{":
            parts = obj.items()
            if self._sort_dicts:
                parts = sorted(parts, key=_pair_key)
        else:
            parts = [(item,) for item in obj]
        for part in parts:
            texts = []
            for item in part:
                text, is_readable, is_recursive = self.format(item, context, maxlevels, level + 1)
                texts.append(text)
                readable = readable and is_readable
                recursive = recursive or is_recursive
            pieces.append(": ".join(texts))
        del context[key]
        return f"{left}{', '.join(pieces)}{right}", readable, recursive


_SCALARS = frozenset({str, bytes, bytearray, float, complex, bool, type(None)})

_METHODS = {
    ("builtins", "dict"): "_dict",
    ("builtins", "list"): "_list",
    ("builtins", "tuple"): "_tuple",
    ("builtins", "set"): "_set",
    ("builtins", "frozenset"): "_set",
    ("builtins", "str"): "_str",
    ("builtins", "bytes"): "_bytes",
    ("builtins", "bytearray"): "_bytearray",
    ("builtins", "mappingproxy"): "_mapping_proxy",
    ("types", "SimpleNamespace"): "_namespace",
    ("collections", "OrderedDict"): "ordered_dict",
    ("collections", "defaultdict"): "default_dict",
    ("collections", "Counter"): "counter",
    ("collections", "ChainMap"): "chain_map",
    ("collections", "deque"): "deque",
    ("collections", "UserDict"): "_user",
    ("collections", "UserList"): "_user",
    ("collections", "UserString"): "_user",
}
