"""The lines of a configuration file, taken into a parser. Part of configparser."""

from _configparser_errors import (
    DuplicateOptionError, DuplicateSectionError, MissingSectionHeaderError, MultilineContinuationError, ParsingError,
)  # fmt: skip


class _Reader:
    def __init__(self, parser, source):
        self.parser, self.source = parser, source
        self.sections, self.options = set(), set()
        self.section, self.name, self.values = None, None, None
        self.indent = 0
        self.error = None

    def read(self, lines):
        if self.parser._allow_unnamed_section:
            from configparser import UNNAMED_SECTION

            self._enter(UNNAMED_SECTION, 0)
        for lineno, line in enumerate(lines, 1):
            self._line(lineno, line)
        self._join()
        if self.error is not None:
            raise self.error

    def _value_of(self, line):
        """(text without comments, whether a comment was taken off)."""
        parser, end = self.parser, len(line)
        for prefix in parser._inline_comment_prefixes:
            at = line.find(prefix)
            while at >= 0:
                if at == 0 or line[at - 1].isspace():
                    end = min(end, at)
                    break
                at = line.find(prefix, at + 1)
        if line.strip().startswith(parser._comment_prefixes):
            return "", True
        return line[:end].strip(), end < len(line)

    def _line(self, lineno, line):
        value, has_comment = self._value_of(line)
        open_value = self.values is not None and self.name and self.values.get(self.name) is not None
        if not value:
            if self.parser._empty_lines_in_values:
                if not has_comment and open_value:
                    self.values[self.name].append("")
            else:
                self.indent = float("inf")
            return
        indent = len(line) - len(line.lstrip())
        if self.values is not None and self.name and indent > self.indent:
            if self.values[self.name] is None:
                raise MultilineContinuationError(self.source, lineno, line)
            self.values[self.name].append(value)
            return
        self.indent = indent
        if value[0] == "[" and value.rfind("]") > 1:
            self._enter(value[1 : value.rfind("]")], lineno)
        elif self.values is None:
            raise MissingSectionHeaderError(self.source, lineno, line)
        else:
            self._option(lineno, line, value)

    def _enter(self, name, lineno):
        parser = self.parser
        if name in parser._sections:
            if parser._strict and name in self.sections:
                raise DuplicateSectionError(name, self.source, lineno)
            self.values = parser._sections[name]
        elif name == parser.default_section:
            self.values = parser._defaults
        else:
            parser.add_section(name)
            self.values = parser._sections[name]
        self.sections.add(name)
        self.section, self.name = name, None

    def _split(self, value):
        """(name, delimiter, value): at the first delimiter."""
        found = [(value.find(one), -len(one), one) for one in self.parser._delimiters if one in value]
        if not found:
            return (value, None, None) if self.parser._allow_no_value else (None, None, None)
        at, _, delimiter = min(found)
        return value[:at].rstrip(), delimiter, value[at + len(delimiter) :].strip()

    def _option(self, lineno, line, text):
        name, _, value = self._split(text)
        if not name:
            self.error = self.error or ParsingError(self.source)
            self.error.append(lineno, line)
            return
        self.name = self.parser.optionxform(name)
        if self.parser._strict and (self.section, self.name) in self.options:
            raise DuplicateOptionError(self.section, self.name, self.source, lineno)
        self.options.add((self.section, self.name))
        self.values[self.name] = None if value is None else [value]

    def _join(self):
        """The lines of each value become one text."""
        parser = self.parser
        for section, options in ((parser.default_section, parser._defaults), *parser._sections.items()):
            for name, value in options.items():
                if isinstance(value, list):
                    value = "\n".join(value).rstrip()
                options[name] = parser._interpolation.before_read(parser, section, name, value)


def read_lines(parser, lines, source):
    """Read all lines."""
    _Reader(parser, source).read(lines)
