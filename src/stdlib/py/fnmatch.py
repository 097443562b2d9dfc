"""Match names against shell patterns: * for any run of characters, ? for one, [a-z] for one of a set, [!a-z] for none.

A pattern is cut into tokens once and remembered as a matcher: a list of segments between the stars. The first segment
has to begin the name, the last one to end it, those between are looked for from left to right, each as early as
possible, which never needs to go back.
"""

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


class _Set:
    """One bracket expression: characters and ranges, perhaps negated. A range the wrong way round holds nothing."""

    __slots__ = ("members", "negated")

    def __init__(self, text):
        self.negated = text.startswith("!")
        members, at, end = [], self.negated, len(text)
        while at < end:
            width = 3 if at + 2 < end and text[at + 1] == "-" else 1
            if text[at] <= text[at + width - 1]:
                members.append(text[at : at + width])
            at += width
        if members and members[0][0] == "!" != text[0]:
            # what stood before the ! was an empty range; now that it is gone, the ! leads and negates
            self.negated = True
            members[:1] = members[0][1:]
        self.members = members

    def __contains__(self, char):
        return any(member[0] <= char <= member[-1] for member in self.members) != self.negated

    def expression(self):
        """The same set as a regular expression."""
        inside = "".join("-".join(map(_in_set, member[::2])) for member in self.members)
        if not inside:
            return "." if self.negated else "(?!)"
        if self.negated:
            return f"[^{inside}]"
        return f"[\\{inside}]" if inside[0] in "^[" else f"[{inside}]"


def _in_set(char):
    return "\\" + char if char in "\\-&~|" else char


class _AnyCharacter:
    """What ? stands for."""

    def __contains__(self, char):
        return True


_STAR, _ANY = object(), _AnyCharacter()


def _tokens(pattern):
    """The pattern's parts: plain characters as str, _STAR, _ANY, and _Set for brackets."""
    at, end = 0, len(pattern)
    while at < end:
        char = pattern[at]
        at += 1
        if char == "*":
            yield _STAR
        elif char == "?":
            yield _ANY
        elif char == "[":
            inside = at + pattern.startswith("!", at)
            close = pattern.find("]", inside + 1)
            if close < 0:
                yield char
            else:
                yield _Set(pattern[at:close])
                at = close + 1
        else:
            yield char


def _fits(segment, name, at):
    """Do the tokens of a segment describe the characters of the name from there on?"""
    for char, token in zip(name[at : at + len(segment)], segment):
        if char != token if token.__class__ is str else char not in token:
            return False
    return True


def _find(segment, name, start, stop):
    """The first place from start on where the segment fits and ends at stop or before it; -1 if none."""
    if segment.__class__ is str:
        return name.find(segment, start, stop)
    for at in range(start, stop - len(segment) + 1):
        if _fits(segment, name, at):
            return at
    return -1


_matchers = {}


def _matcher(pattern):
    """The function that tells whether a name matches the pattern; those made lately are remembered."""
    match = _matchers.get(pattern)
    if match is None:
        if len(_matchers) > 1000:
            _matchers.clear()
        match = _matchers[pattern] = _new_matcher(pattern)
    return match


def _new_matcher(pattern):
    segments = [[]]
    for token in _tokens(pattern):
        if token is _STAR:
            segments.append([])
        else:
            segments[-1].append(token)
    segments = ["".join(s) if all(token.__class__ is str for token in s) else s for s in segments]
    first, *middle, last = segments if len(segments) > 1 else (segments[0], "")
    middle = [segment for segment in middle if segment]
    starred = len(segments) > 1
    least = len(first) + len(last)

    def match(name):
        length = len(name)
        if length < least or (not starred and length != least):
            return False
        if not (name.startswith(first) if first.__class__ is str else _fits(first, name, 0)):
            return False
        if not (name.endswith(last) if last.__class__ is str else _fits(last, name, length - len(last))):
            return False
        at, stop = len(first), length - len(last)
        for segment in middle:
            at = _find(segment, name, at, stop)
            if at < 0:
                return False
            at += len(segment)
        return True

    return match


def _prepare(pattern):
    """(matcher, how to make text of a name) for a pattern of str or bytes."""
    if isinstance(pattern, bytes):
        return _matcher(pattern.decode("latin-1")), _text_of_bytes
    return _matcher(pattern), _text_of_str


def _text_of_bytes(name):
    if isinstance(name, str):
        raise TypeError("cannot use a bytes pattern on a string-like object")
    return bytes(name).decode("latin-1")


def _text_of_str(name):
    if not isinstance(name, str):
        if isinstance(name, (bytes, bytearray)):
            raise TypeError("cannot use a string pattern on a bytes-like object")
        raise TypeError(f"expected string or bytes-like object, got {type(name).__name__!r}")
    return name


def fnmatch(name, pat):
    """Does the name match the pattern? Upper and lower case differ, as file names do here."""
    import os

    return fnmatchcase(os.fspath(name), os.fspath(pat))


def fnmatchcase(name, pat):
    """Does the name match the pattern, upper and lower case differing?"""
    match, text = _prepare(pat)
    return match(text(name))


def filter(names, pat):
    """The names that match the pattern."""
    match, text = _prepare(pat)
    return [name for name in names if match(text(name))]


_SPECIAL = frozenset("()[]{}?*+-|^$\\.&~# \t\n\r\v\f")


def _escape(char):
    return "\\" + char if char in _SPECIAL else char


def translate(pat):
    """The pattern as a regular expression. Stars before the last give back nothing, so that no match takes long."""
    segments = [""]
    previous = None
    for token in _tokens(pat):
        if token is not _STAR:
            segments[-1] += "." if token is _ANY else _escape(token) if token.__class__ is str else token.expression()
        elif previous is not _STAR:
            segments.append("")
        previous = token
    first, *rest = segments
    middle = "".join(f"(?>.*?{segment})" for segment in rest[:-1])
    last = f".*{rest[-1]}" if rest else ""
    return rf"(?s:{first}{middle}{last})\Z"
