"""Differences laid out for reading: ndiff with its hints below changed lines, unified and context diffs."""

from difflib import IS_CHARACTER_JUNK, SequenceMatcher


def _keep_original_blanks(line, marks):
    """The marks, with the line's own white space where there is no mark, so that tabs stay aligned."""
    return "".join([char if mark == " " and char.isspace() else mark for char, mark in zip(line, marks)]).rstrip()


class Differ:
    """Compares texts line by line; lines that were changed a little get hints where."""

    __module__ = "difflib"

    def __init__(self, linejunk=None, charjunk=None):
        self.linejunk, self.charjunk = linejunk, charjunk

    def compare(self, a, b):
        """Yield the lines of both, those of the first with `- `, of the second with `+ `, of both with two blanks."""
        for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
            if tag == "replace":
                yield from self._fancy_replace(a, alo, ahi, b, blo, bhi)
            elif tag == "delete":
                yield from self._dump("-", a, alo, ahi)
            elif tag == "insert":
                yield from self._dump("+", b, blo, bhi)
            else:
                yield from self._dump(" ", a, alo, ahi)

    def _dump(self, tag, lines, lo, hi):
        for index in range(lo, hi):
            yield f"{tag} {lines[index]}"

    def _plain_replace(self, a, alo, ahi, b, blo, bhi):
        """All of one, then all of the other, the shorter one first."""
        first, second = self._dump("+", b, blo, bhi), self._dump("-", a, alo, ahi)
        if bhi - blo >= ahi - alo:
            first, second = second, first
        yield from first
        yield from second

    def _fancy_replace(self, a, alo, ahi, b, blo, bhi):
        """Pair lines that are alike, each with the most alike one not far from it, and show where they differ."""
        cutoff, window = 0.74999, 10
        matcher = SequenceMatcher(self.charjunk)
        dump_a, dump_b = alo, blo
        for j in range(blo, bhi):
            matcher.set_seq2(b[j])
            # lines of a that are about as far from the last pair as this one of b
            middle = dump_a + (j - dump_b)
            best_ratio, best_i, best_j = cutoff, None, None
            for i in range(max(middle - window, dump_a), min(middle + window + 1, ahi)):
                matcher.set_seq1(a[i])
                if (
                    matcher.real_quick_ratio() > best_ratio and matcher.quick_ratio() > best_ratio
                    and matcher.ratio() > best_ratio
                ):  # fmt: skip
                    best_ratio, best_i, best_j = matcher.ratio(), i, j
            if best_i is None:
                continue
            yield from self._fancy_helper(a, dump_a, best_i, b, dump_b, best_j)
            yield from self._changed_line(matcher, a[best_i], b[best_j])
            dump_a, dump_b = best_i + 1, best_j + 1
        yield from self._fancy_helper(a, dump_a, ahi, b, dump_b, bhi)

    def _changed_line(self, matcher, line_a, line_b):
        """A pair of lines with the hints below each."""
        matcher.set_seq1(line_a)
        marks_a = marks_b = ""
        for tag, i1, i2, j1, j2 in matcher.get_opcodes():
            length_a, length_b = i2 - i1, j2 - j1
            if tag == "replace":
                marks_a += "^" * length_a
                marks_b += "^" * length_b
            elif tag == "delete":
                marks_a += "-" * length_a
            elif tag == "insert":
                marks_b += "+" * length_b
            else:
                marks_a += " " * length_a
                marks_b += " " * length_b
        if line_a == line_b:
            yield f"  {line_a}"
        else:
            yield from self._qformat(line_a, line_b, marks_a, marks_b)

    def _fancy_helper(self, a, alo, ahi, b, blo, bhi):
        if alo < ahi:
            if blo < bhi:
                yield from self._plain_replace(a, alo, ahi, b, blo, bhi)
            else:
                yield from self._dump("-", a, alo, ahi)
        elif blo < bhi:
            yield from self._dump("+", b, blo, bhi)

    def _qformat(self, aline, bline, atags, btags):
        for sign, line, marks in (("-", aline, atags), ("+", bline, btags)):
            yield f"{sign} {line}"
            marks = _keep_original_blanks(line, marks)
            if marks:
                yield f"? {marks}\n"


def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
    """The differences of two lists of lines, as Differ shows them."""
    return Differ(linejunk, charjunk).compare(a, b)


def restore(delta, which):
    """Yield the lines of the first (1) or second (2) text from what ndiff gave."""
    try:
        tag = {1: "- ", 2: "+ "}[int(which)]
    except KeyError:
        raise ValueError(f"unknown delta choice (must be 1 or 2): {which!r}") from None
    for line in delta:
        if line[:2] in ("  ", tag):
            yield line[2:]


def _check_types(a, b, *args):
    """Bytes do not mix with the text that the diffs are made of."""
    for sequence in (a, b):
        if sequence and not isinstance(sequence[0], str):
            raise TypeError(f"lines to compare must be str, not {type(sequence[0]).__name__} ({sequence[0]!r})")
    for sequence in (a, b):
        if isinstance(sequence, str):
            raise TypeError(f"input must be a sequence of strings, not {type(sequence).__name__}")
    for arg in args:
        if not isinstance(arg, str):
            raise TypeError(f"all arguments must be str, not: {arg!r}")


def _unified_range(start, stop):
    length = stop - start
    if length == 1:
        return f"{start + 1}"
    return f"{start + 1 if length else start},{length}"


def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """Yield the differences as `diff -u` shows them."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            for sign, name, date in (("---", fromfile, fromfiledate), ("+++", tofile, tofiledate)):
                yield f"{sign} {name}{chr(9) + date if date else ''}{lineterm}"
        first, last = group[0], group[-1]
        yield f"@@ -{_unified_range(first[1], last[2])} +{_unified_range(first[3], last[4])} @@{lineterm}"
        for tag, i1, i2, j1, j2 in group:
            if tag == "equal":
                for line in a[i1:i2]:
                    yield " " + line
                continue
            if tag in ("replace", "delete"):
                for line in a[i1:i2]:
                    yield "-" + line
            if tag in ("replace", "insert"):
                for line in b[j1:j2]:
                    yield "+" + line


def _context_range(start, stop):
    length = stop - start
    first = start + 1 if length else start
    return f"{first}" if length <= 1 else f"{first},{first + length - 1}"


def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
    """Yield the differences as `diff -c` shows them."""
    _check_types(a, b, fromfile, tofile, fromfiledate, tofiledate, lineterm)
    signs = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}
    started = False
    for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
        if not started:
            started = True
            for sign, name, date in (("***", fromfile, fromfiledate), ("---", tofile, tofiledate)):
                yield f"{sign} {name}{chr(9) + date if date else ''}{lineterm}"
        first, last = group[0], group[-1]
        yield "***************" + lineterm
        yield f"*** {_context_range(first[1], last[2])} ****{lineterm}"
        if any(tag in ("replace", "delete") for tag, *_ in group):
            for tag, i1, i2, _, _ in group:
                if tag != "insert":
                    for line in a[i1:i2]:
                        yield signs[tag] + line
        yield f"--- {_context_range(first[3], last[4])} ----{lineterm}"
        if any(tag in ("replace", "insert") for tag, *_ in group):
            for tag, _, _, j1, j2 in group:
                if tag != "delete":
                    for line in b[j1:j2]:
                        yield signs[tag] + line


def diff_bytes(
    dfunc, a, b, fromfile=b"", tofile=b"", fromfiledate=b"", tofiledate=b"", n=3, lineterm=b"\n"
):
    """unified_diff or context_diff of lines that are bytes."""

    def decode(text):
        try:
            return text.decode("ascii", "surrogateescape")
        except AttributeError as error:
            raise TypeError(f"all arguments must be bytes, not {type(text).__name__} ({text!r})") from error

    names = map(decode, (fromfile, tofile, fromfiledate, tofiledate))
    lines = dfunc(list(map(decode, a)), list(map(decode, b)), *names, n, decode(lineterm))
    for line in lines:
        yield line.encode("ascii", "surrogateescape")
