"""string.Template: text with $name and ${name} in it.

A template that keeps to the usual identifiers is scanned by hand; only a subclass with patterns of its own needs
regular expressions.
"""

_START = frozenset("_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_FURTHER = _START | frozenset("0123456789")
_USUAL = r"(?a:[_a-z][_a-z0-9]*)"

# What can stand at a delimiter, as (kind, name, text): kind is one of these.
_ESCAPED, _NAMED, _BRACED, _INVALID = range(4)


class Template:
    """Text with placeholders that are filled in by substitute()."""

    __module__ = "string"
    delimiter = "$"
    idpattern = _USUAL
    braceidpattern = None
    flags = None
    pattern = None

    def __init__(self, template):
        self.template = template

    def _parts(self):
        """Plain text as str, placeholders as tuples (kind, name, text, where the delimiter is)."""
        if self.pattern is None and self.idpattern == _USUAL and self.braceidpattern in (None, _USUAL) and not self.flags:
            return self._scan()
        return self._match()

    def _scan(self):
        text, delimiter = self.template, self.delimiter
        at = 0
        while (found := text.find(delimiter, at)) >= 0:
            yield text[at:found]
            begin = end = found + len(delimiter)
            kind = _INVALID
            if text.startswith(delimiter, begin):
                kind, end = _ESCAPED, begin + len(delimiter)
            elif text[begin : begin + 1] in _START:
                kind, end = _NAMED, _end_of_name(text, begin)
                name = text[begin:end]
            elif text.startswith("{", begin) and text[begin + 1 : begin + 2] in _START:
                close = _end_of_name(text, begin + 1)
                if text.startswith("}", close):
                    kind, end, name = _BRACED, close + 1, text[begin + 1 : close]
            yield kind, name if kind in (_NAMED, _BRACED) else None, text[found:end], found
            at = end
        yield text[at:]

    def _match(self):
        """As _scan, by a regular expression with the groups escaped, named, braced and invalid."""
        import re

        if self.flags is None:
            flags = re.IGNORECASE
        else:
            flags = self.flags
        pattern = self.pattern
        if pattern is None:
            delimiter, name = re.escape(self.delimiter), self.idpattern
            pattern = (
                rf"{delimiter}(?:(?P<escaped>{delimiter})|(?P<named>{name})|"
                rf"{{(?P<braced>{self.braceidpattern or name})}}|(?P<invalid>))"
            )
        if isinstance(pattern, str):
            pattern = re.compile(pattern, flags | re.VERBOSE)
        at = 0
        for match in pattern.finditer(self.template):
            yield self.template[at : match.start()]
            at = match.end()
            groups = match.groupdict()
            name = groups.get("named") or groups.get("braced")
            if name is not None:
                kind = _NAMED
            elif groups.get("escaped") is not None:
                kind = _ESCAPED
            elif groups.get("invalid") is not None:
                kind = _INVALID
            else:
                raise ValueError("Unrecognized named group in pattern", pattern)
            yield kind, name, match.group(), match.start()
        yield self.template[at:]

    def _fill(self, mapping, safe):
        out = []
        for part in self._parts():
            if isinstance(part, str):
                out.append(part)
                continue
            kind, name, text, position = part
            if kind == _ESCAPED:
                out.append(self.delimiter)
            elif kind != _INVALID:
                try:
                    out.append(str(mapping[name]))
                except KeyError:
                    if not safe:
                        raise
                    out.append(text)
            elif safe:
                out.append(text)
            else:
                line = self.template.count("\n", 0, position) + 1
                column = position - self.template.rfind("\n", 0, position)
                raise ValueError(f"Invalid placeholder in string: line {line}, col {column}")
        return "".join(out)

    def substitute(self, mapping={}, /, **kws):
        """The text with all placeholders filled in; a missing name is a KeyError, a stray $ a ValueError."""
        return self._fill(_merged(mapping, kws), False)

    def safe_substitute(self, mapping={}, /, **kws):
        """The text with those placeholders filled in for which there is a value."""
        return self._fill(_merged(mapping, kws), True)

    def is_valid(self):
        """Is every delimiter part of a placeholder?"""
        return all(isinstance(part, str) or part[0] != _INVALID for part in self._parts())

    def get_identifiers(self):
        """The names, each once, in order."""
        return list(dict.fromkeys(part[1] for part in self._parts() if not isinstance(part, str) and part[1] is not None))


def _end_of_name(text, at):
    while text[at : at + 1] in _FURTHER:
        at += 1
    return at


class _merged:
    """Keyword arguments before a mapping, which may be anything with __getitem__."""

    def __init__(self, mapping, keywords):
        self.mapping, self.keywords = mapping, keywords

    def __getitem__(self, name):
        return self.keywords[name] if name in self.keywords else self.mapping[name]
