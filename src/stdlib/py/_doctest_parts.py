"""Examples in docstrings, how they are found in text, and how outputs are compared. Part of doctest."""

import traceback

_FLAG_NAMES = (
    "DONT_ACCEPT_TRUE_FOR_1", "DONT_ACCEPT_BLANKLINE", "NORMALIZE_WHITESPACE", "ELLIPSIS", "SKIP",
    "IGNORE_EXCEPTION_DETAIL", "REPORT_UDIFF", "REPORT_CDIFF", "REPORT_NDIFF", "REPORT_ONLY_FIRST_FAILURE", "FAIL_FAST",
)  # fmt: skip
OPTIONFLAGS_BY_NAME = {name: 1 << number for number, name in enumerate(_FLAG_NAMES)}
globals().update(OPTIONFLAGS_BY_NAME)

BLANKLINE_MARKER = "<BLANKLINE>"


def register_optionflag(name):
    """The number of an option, a new one if there is none of that name."""
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


class Example:
    """A source and what it prints, or the message of the exception that it raises."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith("\n") else source + "\n"
        self.want = want + "\n" if want and not want.endswith("\n") else want
        if exc_msg is not None and not exc_msg.endswith("\n"):
            exc_msg += "\n"
        self.exc_msg, self.lineno, self.indent, self.options = exc_msg, lineno, indent, options or {}

    def _key(self):
        return self.source, self.want, self.lineno, self.indent, self.exc_msg, tuple(self.options.items())

    def __eq__(self, other):
        return self._key() == other._key() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.source, self.want, self.lineno, self.indent, self.exc_msg))


class DocTest:
    """The examples of one docstring, and the names that they see."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        self.examples, self.docstring, self.globs = examples, docstring, globs.copy()
        self.name, self.filename, self.lineno = name, filename, lineno

    def __repr__(self):
        count = {0: "no examples", 1: "1 example"}.get(len(self.examples), f"{len(self.examples)} examples")
        return f"<{self.__class__.__name__} {self.name} from {self.filename}:{self.lineno} ({count})>"

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        names = ("examples", "docstring", "globs", "name", "filename", "lineno")
        return all(getattr(self, name) == getattr(other, name) for name in names)

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        key = lambda test: (test.name, test.filename, -1 if test.lineno is None else test.lineno, id(test))
        return key(self) < key(other)


class DocTestParser:
    """Finds examples in a text."""

    def parse(self, string, name="<string>"):
        """The examples, and the texts between them."""
        lines = string.expandtabs().split("\n")
        margin = min([len(line) - len(line.lstrip()) for line in lines if line.strip()], default=0)
        lines = [line[margin:] for line in lines]
        output, between, at = [], [], 0
        while at < len(lines):
            line = lines[at]
            indent = len(line) - len(line.lstrip())
            if line[indent : indent + 3] != ">>>":
                between.append(line + ("\n" if at + 1 < len(lines) else ""))
                at += 1
                continue
            output.append("".join(between))
            between.clear()
            example, at = self._example(lines, at, indent, name)
            if example is not None:
                output.append(example)
        output.append("".join(between))
        return output

    def _example(self, lines, first, indent, name):
        """(the example, the line behind it)."""
        at, source = first, []
        while at < len(lines):
            rest = lines[at][indent:] if lines[at][:indent].strip() == "" else ""
            prompt = rest[:3]
            if prompt != (">>>" if at == first else "..."):
                break
            if len(rest) > 3 and rest[3] != " ":
                raise ValueError(
                    f"line {at + 1} of the docstring for {name} lacks blank after {prompt}: {lines[at]!r}"
                )
            source.append(rest[4:])
            at += 1
        start, want = at, []
        while at < len(lines) and lines[at].strip() and not lines[at].lstrip().startswith(">>>"):
            if lines[at][:indent].strip():
                raise ValueError(
                    f"line {at + 1} of the docstring for {name} has inconsistent leading whitespace: {lines[at]!r}"
                )
            want.append(lines[at][indent:])
            at += 1
        text = "\n".join(source)
        if not text.strip() or all(not line.strip() or line.strip().startswith("#") for line in source):
            return None, at
        want_text = "\n".join(want)
        options = self._find_options(text, name, first)
        return Example(text, want_text, _exception_message(want), first, indent, options), at

    def _find_options(self, source, name, lineno):
        """What comments such as `# doctest: +ELLIPSIS` ask for."""
        options = {}
        for line in source.split("\n"):
            head, mark, rest = line.rpartition("doctest:")
            if not mark or not head.rstrip().endswith("#"):
                continue
            for option in rest.replace(",", " ").split():
                if option[0] not in "+-" or option[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(f"line {lineno + 1} of the doctest for {name} has an invalid option: {option!r}")
                options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == "+"
        return options

    def get_doctest(self, string, globs, name, filename, lineno):
        """All examples of a text as a DocTest."""
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

    def get_examples(self, string, name="<string>"):
        """The examples of a text."""
        return [part for part in self.parse(string, name) if isinstance(part, Example)]


def _exception_message(want):
    """The message behind a traceback's stack; None if the output is no traceback."""
    heads = ("Traceback (most recent call last):", "Traceback (innermost last):")
    if not want or want[0].rstrip() not in heads:
        return None
    for at in range(1, len(want)):
        if want[at] and not want[at][0].isspace():
            return "\n".join(want[at:])
    return None


class OutputChecker:
    """Compares what is wanted with what came."""

    def check_output(self, want, got, optionflags):
        """Is it what is wanted?"""
        if got == want:
            return True
        flags = OPTIONFLAGS_BY_NAME
        if not optionflags & flags["DONT_ACCEPT_TRUE_FOR_1"] and (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
            return True
        if not optionflags & flags["DONT_ACCEPT_BLANKLINE"]:
            want = "\n".join(["" if line.strip() == BLANKLINE_MARKER else line for line in want.split("\n")])
            got = "\n".join(["" if not line.strip() else line for line in got.split("\n")])
            if got == want:
                return True
        if optionflags & flags["NORMALIZE_WHITESPACE"]:
            got, want = " ".join(got.split()), " ".join(want.split())
            if got == want:
                return True
        return bool(optionflags & flags["ELLIPSIS"] and _matches(want, got))

    def output_difference(self, example, got, optionflags):
        """The two, for a report."""
        want, flags = example.want, OPTIONFLAGS_BY_NAME
        if not optionflags & flags["DONT_ACCEPT_BLANKLINE"]:
            got = "\n".join([BLANKLINE_MARKER if line.strip() == "" else line for line in got.split("\n")[:-1]] + [""]) if got else got
        kind = optionflags & (flags["REPORT_UDIFF"] | flags["REPORT_CDIFF"] | flags["REPORT_NDIFF"])
        if kind and (kind & flags["REPORT_NDIFF"] or want.count("\n") > 2 and got.count("\n") > 2):
            return self._difference(want.splitlines(keepends=True), got.splitlines(keepends=True), kind)
        if want and got:
            return f"Expected:\n{_indent(want)}Got:\n{_indent(got)}"
        if want:
            return f"Expected:\n{_indent(want)}Got nothing\n"
        if got:
            return f"Expected nothing\nGot:\n{_indent(got)}"
        return "Expected nothing\nGot nothing\n"

    def _difference(self, want, got, kind):
        import difflib

        if kind & OPTIONFLAGS_BY_NAME["REPORT_UDIFF"]:
            title, lines = "unified diff with -expected +actual", list(difflib.unified_diff(want, got, n=2))[2:]
        elif kind & OPTIONFLAGS_BY_NAME["REPORT_CDIFF"]:
            title, lines = "context diff with expected followed by actual", list(difflib.context_diff(want, got, n=2))[2:]
        else:
            differ = difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK)
            title, lines = "ndiff with -expected +actual", list(differ.compare(want, got))
        return f"Differences ({title}):\n" + _indent("".join(lines))


def _indent(text, indent=4):
    return "".join([" " * indent * bool(line.strip("\n")) + line for line in text.splitlines(keepends=True)])


def _matches(want, got):
    """Does `got` fit, where each ... stands for any text?"""
    if "..." not in want:
        return want == got
    pieces = want.split("...")
    start, end = 0, len(got)
    if pieces[0]:
        if not got.startswith(pieces[0]):
            return False
        start = len(pieces[0])
    if pieces[-1]:
        if not got.endswith(pieces[-1]):
            return False
        end -= len(pieces[-1])
    if start > end:
        return False
    for piece in pieces[1:-1]:
        start = got.find(piece, start, end)
        if start < 0:
            return False
        start += len(piece)
    return True


def exception_text(kind, value):
    """The last lines of a traceback."""
    return "".join(traceback.format_exception_only(kind, value))


def without_detail(message):
    """The name of an exception's class, without its module."""
    end = next((at for at, char in enumerate(message) if char in ":\n"), len(message))
    return message[:end].rpartition(".")[2]


for _class in (Example, DocTest, DocTestParser, OutputChecker):
    _class.__module__ = "doctest"
