"""Values that refer to others: %(name)s, or ${section:name}. Part of configparser."""

from _configparser_errors import (
    InterpolationDepthError, InterpolationMissingOptionError, InterpolationSyntaxError, NoOptionError, NoSectionError,
)  # fmt: skip

MAX_DEPTH = 10


class Interpolation:
    """Leaves values as they are; what interpolates derives from it."""

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class _Signed(Interpolation):
    """References that begin with a sign; the sign twice stands for itself."""

    def before_get(self, parser, section, option, value, defaults):
        parts = []
        self._resolve(parser, option, parts, value, section, defaults, 1)
        return "".join(parts)

    def before_set(self, parser, section, option, value):
        rest = value.replace(self._sign * 2, "")
        while (at := rest.find(self._sign)) >= 0:
            end = self._reference_end(rest, at)
            if end is None:
                raise ValueError(f"invalid interpolation syntax in {value!r} at position {rest.find(self._sign)}")
            rest = rest[:at] + rest[end:]
        return value

    def _reference_end(self, text, at):
        """Behind the reference at that place; None if it is none."""
        if text[at + 1 : at + 2] != self._open:
            return None
        end = text.find(self._close, at)
        return None if end <= at + 2 else end + len(self._close)

    def _resolve(self, parser, option, parts, rest, section, values, depth):
        raw = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        while rest:
            at = rest.find(self._sign)
            if at < 0:
                parts.append(rest)
                return
            parts.append(rest[:at])
            rest = rest[at:]
            if rest[1:2] == self._sign:
                parts.append(self._sign)
                rest = rest[2:]
            elif rest[1:2] == self._open:
                end = self._reference_end(rest, 0)
                if end is None:
                    raise InterpolationSyntaxError(option, section, f"bad interpolation variable reference {rest!r}")
                name, rest = rest[2 : end - len(self._close)], rest[end:]
                self._follow(parser, option, parts, name, rest, section, values, depth, raw)
            else:
                message = f"{self._sign!r} must be followed by {self._sign!r} or {self._open!r}, found: {rest!r}"
                raise InterpolationSyntaxError(option, section, message)


class BasicInterpolation(_Signed):
    """%(name)s stands for an option of the section or of DEFAULT."""

    _sign, _open, _close = "%", "(", ")s"

    def _follow(self, parser, option, parts, name, rest, section, values, depth, raw):
        name = parser.optionxform(name)
        try:
            value = values[name]
        except KeyError:
            raise InterpolationMissingOptionError(option, section, raw, name) from None
        if "%" in value:
            self._resolve(parser, option, parts, value, section, values, depth + 1)
        else:
            parts.append(value)


class ExtendedInterpolation(_Signed):
    """${name}, or ${section:name} for an option of another section."""

    _sign, _open, _close = "$", "{", "}"

    def _follow(self, parser, option, parts, name, rest, section, values, depth, raw):
        path = name.split(":")
        place, wanted = section, option
        try:
            if len(path) == 1:
                wanted = parser.optionxform(path[0])
                value = values[wanted]
            elif len(path) == 2:
                place, wanted = path[0], parser.optionxform(path[1])
                value = parser.get(place, wanted, raw=True)
            else:
                raise InterpolationSyntaxError(option, section, f"More than one ':' found: {rest!r}")
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, raw, ":".join(path)) from None
        if "$" in value:
            others = values if len(path) == 1 else dict(parser.items(place, raw=True))
            self._resolve(parser, wanted, parts, value, place, others, depth + 1)
        else:
            parts.append(value)


for _class in (Interpolation, BasicInterpolation, ExtendedInterpolation):
    _class.__module__ = "configparser"
