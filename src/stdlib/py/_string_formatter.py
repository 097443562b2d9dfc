"""string.Formatter: str.format() taken apart, so that a subclass can change how fields are found and shown."""


class Formatter:
    """Each step of formatting is a method of its own."""

    __module__ = "string"

    def format(self, format_string, /, *args, **kwargs):
        """Fill in the fields."""
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        """As format, with the arguments as a sequence and a mapping."""
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used, depth, number=0):
        """(text, next automatic number); the number is False once fields are numbered by hand."""
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        out = []
        for literal, field, spec, conversion in self.parse(format_string):
            if literal:
                out.append(literal)
            if field is None:
                continue
            if field == "":
                if number is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                field = str(number)
                number += 1
            elif field.isdigit():
                if number:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                number = False
            value, used_key = self.get_field(field, args, kwargs)
            used.add(used_key)
            value = self.convert_field(value, conversion)
            spec, number = self._vformat(spec, args, kwargs, used, depth - 1, number)
            out.append(self.format_field(value, spec))
        return "".join(out), number

    def get_value(self, key, args, kwargs):
        """The argument that a field begins with: an int counts, a str names."""
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        """For subclasses: all fields are filled in."""

    def format_field(self, value, format_spec):
        """How a value is shown."""
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        """What !r, !s or !a makes of a value."""
        if conversion is None:
            return value
        if conversion in ("s", "r", "a"):
            return {"s": str, "r": repr, "a": ascii}[conversion](value)
        raise ValueError(f"Unknown conversion specifier {conversion}")

    def parse(self, format_string):
        """Yield (literal text, field name, format spec, conversion); the last three are None where no field follows."""
        return parse(format_string)

    def get_field(self, field_name, args, kwargs):
        """(the value of a field such as a.b[0], the argument that it begins with)."""
        first, rest = split_field(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, name in rest:
            value = getattr(value, name) if is_attribute else value[name]
        return value, first


def parse(text):
    """The pieces of a format string, as Formatter.parse describes them."""
    if not isinstance(text, str):
        raise TypeError(f"expected str, got {type(text).__name__}")
    at, end = 0, len(text)
    while at < end:
        start = at
        while at < end and text[at] not in "{}":
            at += 1
        if at == end:
            yield text[start:], None, None, None
            return
        brace = text[at]
        if text.startswith(brace * 2, at):
            yield text[start : at + 1], None, None, None
            at += 2
            continue
        if brace == "}" or at + 1 == end:
            raise ValueError(f"Single {brace!r} encountered in format string")
        field, spec, conversion, stop = _field(text, at + 1)
        yield text[start:at], field, spec, conversion
        at = stop


def _field(text, start):
    """(name, spec, conversion, index behind the closing brace) of the field that begins there."""
    at, end, bracketed = start, len(text), False
    while at < end:
        char = text[at]
        if char == "[":
            bracketed = True
        elif char == "]":
            bracketed = False
        elif not bracketed:
            if char == "{":
                raise ValueError("unexpected '{' in field name")
            if char in "}:!":
                break
        at += 1
    if at == end:
        raise ValueError("expected '}' before end of string")
    name, conversion = text[start:at], None
    if text[at] == "}":
        return name, "", None, at + 1
    if text[at] == "!":
        if at + 1 == end:
            raise ValueError("end of string while looking for conversion specifier")
        conversion = text[at + 1]
        at += 2
        if at == end:
            raise ValueError("unmatched '{' in format spec")
        if text[at] == "}":
            return name, "", conversion, at + 1
        if text[at] != ":":
            raise ValueError("expected ':' after conversion specifier")
    spec_start = at = at + 1
    depth = 1
    while at < end:
        if text[at] == "{":
            depth += 1
        elif text[at] == "}":
            depth -= 1
            if not depth:
                return name, text[spec_start:at], conversion, at + 1
        at += 1
    raise ValueError("unmatched '{' in format spec")


def split_field(name):
    """Cut a.b[0] into its first part and an iterator over (is it an attribute, name or index)."""
    at = 0
    while at < len(name) and name[at] not in ".[":
        at += 1
    first = name[:at]
    return int(first) if first.isdecimal() else first, _steps(name, at)


def _steps(name, at):
    end = len(name)
    while at < end:
        if name[at] == ".":
            start = at = at + 1
            while at < end and name[at] not in ".[":
                at += 1
            key, is_attribute = name[start:at], True
        elif name[at] == "[":
            close = name.find("]", at)
            if close < 0:
                raise ValueError("Missing ']' in format string")
            key, is_attribute = name[at + 1 : close], False
            at = close + 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        if not key:
            raise ValueError("Empty attribute in format string")
        yield is_attribute, int(key) if not is_attribute and key.isdecimal() else key
