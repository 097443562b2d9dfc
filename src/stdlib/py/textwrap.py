"""Wrap paragraphs to a width, and give or take indentation."""

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_WHITESPACE = "\t\n\x0b\x0c\r "
_TO_BLANKS = dict.fromkeys(map(ord, _WHITESPACE), " ")
_PUNCTUATION = "!\"'&.,?"


def _is_word(char):
    return char.isalnum() or char == "_"


def _is_letter(char):
    return (char.isalnum() or char == "_") and not char.isdecimal()


def _ends_word(char):
    return char.isalnum() or char == "_" or char in _PUNCTUATION


class TextWrapper:
    """The options of wrapping; one object can wrap many texts."""

    def __init__(
        self,
        width=70,
        initial_indent="",
        subsequent_indent="",
        expand_tabs=True,
        replace_whitespace=True,
        fix_sentence_endings=False,
        break_long_words=True,
        drop_whitespace=True,
        break_on_hyphens=True,
        tabsize=8,
        *,
        max_lines=None,
        placeholder=" [...]",
    ):
        self.width, self.tabsize = width, tabsize
        self.initial_indent, self.subsequent_indent = initial_indent, subsequent_indent
        self.expand_tabs, self.replace_whitespace = expand_tabs, replace_whitespace
        self.fix_sentence_endings, self.drop_whitespace = fix_sentence_endings, drop_whitespace
        self.break_long_words, self.break_on_hyphens = break_long_words, break_on_hyphens
        self.max_lines, self.placeholder = max_lines, placeholder

    def wrap(self, text):
        """The lines of the wrapped paragraph, without line ends."""
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        """The wrapped paragraph as one text."""
        return "\n".join(self.wrap(text))

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        return text.translate(_TO_BLANKS) if self.replace_whitespace else text

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def _split(self, text):
        """Cut the text into pieces that stay whole: runs of white space, words, parts of hyphenated words, dashes."""
        chunks, at, end = [], 0, len(text)
        while at < end:
            stop = at + 1
            if text[at] in _WHITESPACE:
                while stop < end and text[stop] in _WHITESPACE:
                    stop += 1
            elif self.break_on_hyphens:
                stop = self._end_of_chunk(text, at, end)
            else:
                while stop < end and text[stop] not in _WHITESPACE:
                    stop += 1
            chunks.append(text[at:stop])
            at = stop
        return chunks

    @staticmethod
    def _end_of_chunk(text, start, end):
        if text[start] == "-" and start and (dash := _dash_between_words(text, start, end)):
            return dash
        at = start + 1
        while at < end and (char := text[at]) not in _WHITESPACE:
            if char == "-":
                if _dash_between_words(text, at, end):
                    break
                if _breaks_word(text, at, end):
                    return at + 1
            at += 1
        return at

    @staticmethod
    def _fix_sentence_endings(chunks):
        """Two blanks after what looks like the end of a sentence."""
        for index in range(1, len(chunks)):
            before = chunks[index - 1]
            if chunks[index] == " " and _ends_sentence(before):
                chunks[index] = "  "

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines = []
        left = chunks[::-1]
        while left:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and not left[-1].strip():
                left.pop()
            line, length = self._take_line(left, width)
            if not line:
                continue
            rest_is_blank = not left or (self.drop_whitespace and len(left) == 1 and not left[0].strip())
            if self.max_lines is None or len(lines) + 1 < self.max_lines or (rest_is_blank and length <= width):
                lines.append(indent + "".join(line))
            else:
                self._cut_off(lines, line, length, indent, width)
                break
        return lines

    def _take_line(self, left, width):
        """Move as many chunks as fit from the end of `left` to a line; (line, its length)."""
        line, length = [], 0
        while left and length + len(left[-1]) <= width:
            length += len(left[-1])
            line.append(left.pop())
        if left and len(left[-1]) > width:
            self._handle_long_word(left, line, length, width)
            length = sum(map(len, line))
        if self.drop_whitespace and line and not line[-1].strip():
            length -= len(line.pop())
        return line, length

    def _handle_long_word(self, left, line, length, width):
        """A word wider than a line: break it if that is allowed, else let it have a line for itself."""
        space = 1 if width < 1 else width - length
        if self.break_long_words:
            word, end = left[-1], space
            if self.break_on_hyphens and len(word) > space:
                hyphen = word.rfind("-", 0, space)
                if hyphen > 0 and word[:hyphen].strip("-"):
                    end = hyphen + 1
            line.append(word[:end])
            left[-1] = word[end:]
        elif not line:
            line.append(left.pop())

    def _cut_off(self, lines, line, length, indent, width):
        """The last line that is allowed: shorten it until the placeholder fits behind it."""
        while line:
            if line[-1].strip() and length + len(self.placeholder) <= width:
                lines.append(indent + "".join(line) + self.placeholder)
                return
            length -= len(line.pop())
        if lines:
            before = lines[-1].rstrip()
            if len(before) + len(self.placeholder) <= self.width:
                lines[-1] = before + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())


def _dash_between_words(text, at, end):
    """Where a dash of two or more hyphens ends that begins here between two words; 0 if there is none."""
    if not _ends_word(text[at - 1]):
        return 0
    stop = at
    while stop < end and text[stop] == "-":
        stop += 1
    return stop if stop - at >= 2 and stop < end and _is_word(text[stop]) else 0


def _breaks_word(text, at, end):
    """May a line end behind this hyphen? Not in numbers, nor beside a single letter."""
    if not _is_letter(text[at - 1]) or at < 2:
        return False
    if not _is_letter(text[at - 2]) and not (text[at - 2] == "-" and at > 2 and _is_letter(text[at - 3])):
        return False
    if at + 1 >= end or not _is_letter(text[at + 1]):
        return False
    behind = at + 2
    if behind < end and text[behind] == "-":
        behind += 1
    return behind < end and _is_letter(text[behind])


def _ends_sentence(chunk):
    if chunk[-1:] in ('"', "'"):
        chunk = chunk[:-1]
    return chunk[-1:] in (".", "!", "?") and "a" <= chunk[-2:-1] <= "z"


def wrap(text, width=70, **kwargs):
    """The lines of a paragraph wrapped to a width; the options are those of TextWrapper."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """A paragraph wrapped to a width; the options are those of TextWrapper."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """White space collapsed, and words dropped from the end until the text fits the width."""
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def dedent(text):
    """Take away the white space that all lines begin with. Lines of nothing but blanks become empty."""
    lines = [line if line.strip(" \t") else "" for line in text.split("\n")]
    margin = None
    for line in lines:
        if line:
            indentation = line[: len(line) - len(line.lstrip(" \t"))]
            if margin is None:
                margin = indentation
            else:
                while not indentation.startswith(margin):
                    margin = margin[:-1]
            if not margin:
                break
    return "\n".join([line[len(margin) :] for line in lines] if margin else lines)


def indent(text, prefix, predicate=None):
    """Put a prefix before each line that is not blank, or for which predicate(line) holds."""
    wanted = predicate or str.strip
    return "".join([prefix + line if wanted(line) else line for line in text.splitlines(True)])
