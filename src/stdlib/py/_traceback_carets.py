"""Which part of a source line failed: the tildes and carets below it.

Given is the text that an instruction stands for. If it is an operation, a call or a subscript, the operator or the brackets
get carets and the rest tildes. To know that, the text is cut into tokens and looked at from the outside: what is inside
brackets does not matter. A text that is no single expression has no such part.
"""

_OPENING, _CLOSING = "([{", ")]}"
_PREFIXES = frozenset("rbfutRBFUT")
_NOT_OPERANDS = frozenset(
    "and as assert async break class continue def del elif else except finally for from global if import in is lambda "
    "nonlocal not or pass raise return try while with yield".split()
)

# How tightly the binary operators bind; ** is treated apart, it groups from the right.
_BINDING = {"|": 1, "^": 2, "&": 3, "<<": 4, ">>": 4, "+": 5, "-": 5, "*": 6, "/": 6, "//": 6, "%": 6, "@": 6, "**": 8}
_TWO = frozenset("** // << >> == != <= >= := -> += -= *= /= %= @= &= |= ^=".split())


class _Unclear(Exception):
    """The text is not one expression, or not a whole one."""


def _end_of_string(text, at):
    """The index behind the string literal that begins there, prefix included."""
    start = at
    while text[at] in _PREFIXES:
        at += 1
    formatted = "f" in text[start:at].lower()
    quote = text[at]
    if text.startswith(quote * 3, at):
        quote *= 3
    at += len(quote)
    depth, end = 0, len(text)
    while at < end:
        if text[at] == "\\" and not depth:
            at += 2
        elif not depth and text.startswith(quote, at):
            return at + len(quote)
        elif formatted and text[at] == "{":
            if not depth and text.startswith("{{", at):
                at += 2
            else:
                depth, at = depth + 1, at + 1
        elif depth and text[at] == "}":
            depth, at = depth - 1, at + 1
        elif depth and _starts_string(text, at):
            at = _end_of_string(text, at)
        else:
            at += 1
    raise _Unclear


def _starts_string(text, at):
    start = at
    while at < len(text) and at - start < 3 and text[at] in _PREFIXES:
        at += 1
    return at < len(text) and text[at] in "'\""


def _tokens(text):
    """[(kind, text, start, end)] of what is outside all brackets; a whole bracket is one token of the kind of its opening.

    The other kinds are "name", "atom" for numbers and strings, and "op".
    """
    out, at, end = [], 0, len(text)
    while at < end:
        char, start = text[at], at
        if char.isspace() or char == "\\":
            at += 1
            continue
        if char == "#":
            at = text.find("\n", at)
            at = end if at < 0 else at
            continue
        if _starts_string(text, at):
            kind, at = "atom", _end_of_string(text, at)
        elif char.isidentifier():
            while at < end and (text[at].isidentifier() or text[at].isalnum()):
                at += 1
            kind = "name"
        elif char.isdigit() or (char == "." and text[at + 1 : at + 2].isdigit()):
            kind, at = "atom", _end_of_number(text, at)
        elif char in _OPENING:
            kind, at = char, _end_of_bracket(text, at)
        elif char in _CLOSING:
            raise _Unclear
        elif text.startswith("...", at):
            kind, at = "atom", at + 3
        else:
            at += 2 if text[at : at + 2] in _TWO else 1
            kind = "op"
        out.append((kind, text[start:at], start, at))
    return out


def _end_of_number(text, at):
    start, end = at, len(text)
    is_hexadecimal = text[start : start + 2].lower() == "0x"
    while at < end:
        if not text[at].isalnum() and text[at] not in "._":
            if text[at] not in "+-" or text[at - 1] not in "eE" or is_hexadecimal:
                break
        at += 1
    return at


def _end_of_bracket(text, at):
    expected, end = [], len(text)
    while at < end:
        char = text[at]
        if char == "#":
            at = text.find("\n", at)
            if at < 0:
                break
        elif _starts_string(text, at) and not (at and (text[at - 1].isalnum() or text[at - 1] == "_")):
            at = _end_of_string(text, at)
            continue
        elif char in _OPENING:
            expected.append(_CLOSING[_OPENING.index(char)])
        elif char in _CLOSING:
            if not expected or char != expected.pop():
                raise _Unclear
            if not expected:
                return at + 1
        at += 1
    raise _Unclear


def _is_operand(token):
    """Can an operator follow this token?"""
    kind, text, _, _ = token
    return kind != "op" and not (kind == "name" and (text in _NOT_OPERANDS or text == "await"))


def _anchor(text):
    """(start, end) of the part of an expression that gets the carets, or None; _Unclear if it is no expression."""
    tokens = _tokens(text)
    if not tokens:
        raise _Unclear
    if len(tokens) == 1 and tokens[0][0] == "(" and _only_groups(tokens[0][1]):
        _, bracket, start, _ = tokens[0]
        found = _anchor(bracket[1:-1])
        return found and (found[0] + start + 1, found[1] + start + 1)
    binary = []
    for index, (kind, word, _, _) in enumerate(tokens):
        if kind == "name":
            if word in _NOT_OPERANDS:
                return None
        elif kind == "op" and word != ".":
            if word not in _BINDING and word != "~":
                return None
            if index and _is_operand(tokens[index - 1]):
                binary.append(index)
    if binary:
        return _operator_anchor(text, tokens, binary)
    first, last = tokens[0], tokens[-1]
    if first[0] == "op" or first[1] == "await" or last[0] not in ("(", "[") or len(tokens) < 2:
        return None
    return last[2], last[3]


def _operator_anchor(text, tokens, binary):
    """The operator that is done last: the loosest one, of several the last, but of ** the first."""
    loosest = min(_BINDING[tokens[index][1]] for index in binary)
    if loosest == 8:
        if tokens[0][0] == "op":
            return None  # a sign in front binds less than **
        chosen = binary[0]
    else:
        chosen = [index for index in binary if _BINDING[tokens[index][1]] == loosest][-1]
    _, word, start, end = tokens[chosen]
    rest = tokens[chosen + 1 :]
    if len(word) == 1 and len(rest) == 1 and rest[0][0] == "(" and rest[0][2] == end and _only_groups(rest[0][1]):
        end += 1  # a bracket that only groups does not belong to the operand, and what touches the operator is marked too
    return start, end


def _only_groups(bracket):
    inside = _tokens(bracket[1:-1])
    return bool(inside) and not any(word in (",", "for", "async") for _, word, _, _ in inside)


def find_anchor(segment):
    """(start, end) of the part of the segment that gets carets, None if there is none."""
    try:
        return _anchor(segment)
    except _Unclear:
        return None


def _is_whole_value(before, segment, after):
    """Is the segment a call, and all there is behind `return` or `name =`? Then pointing at it would say nothing.

    Only calls of plain names count.
    """
    while before.endswith("(") and after.startswith(")"):
        before, after = before[:-1].rstrip(), after[1:].lstrip()
    after = after.strip()
    if after and after[0] not in "#;":
        return False
    try:
        tokens = _tokens(segment)
        if [token[0] for token in tokens] != ["name", "("] or tokens[0][1] in _NOT_OPERANDS:
            return False
        words = _tokens(before)
    except _Unclear:
        return False
    return before.strip() == "return" or (len(words) == 2 and words[0][0] == "name" and words[1][1] == "=")


def _width(text):
    """How many columns a text takes on a terminal."""
    if text.isascii():
        return len(text)
    import unicodedata

    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def mark(lines, start, end):
    """The lines of the source with lines of carets below them.

    start is the index in the first line, end the one in the last; lines far from anything of interest are left out.
    """
    last = len(lines) - 1
    text = "\n".join(lines)
    segment = text[start : len(text) - (len(lines[-1]) - end)]
    anchor = find_anchor(segment)
    before, after = lines[0][:start], lines[-1][end:]
    marked = not _is_whole_value(before, segment, after) and bool(anchor or before.lstrip() or after.rstrip())
    wanted = {0, last}
    left = right = None
    if anchor:
        left, right = (_place(text, start + offset) for offset in anchor)
        for line, _ in (left, right):
            wanted.update(range(max(line - 1, 0), min(line + 1, last) + 1))
    previous = -1
    for number in sorted(wanted):
        skipped = number - previous - 1
        if skipped == 1:
            yield from _marked_line(lines, number - 1, start, end, left, right, marked)
        elif skipped > 1:
            yield f"...<{skipped} lines>..."
        yield from _marked_line(lines, number, start, end, left, right, marked)
        previous = number


def _place(text, at):
    """(line, column) of an index."""
    return text.count("\n", 0, at), at - (text.rfind("\n", 0, at) + 1)


def _marked_line(lines, number, start, end, left, right, marked):
    line = lines[number]
    yield line
    if not marked:
        return
    first = len(line) - len(line.lstrip())
    if number == 0:
        first = max(first, start)
    stop = end if number == len(lines) - 1 else len(line)
    marks = []
    for column in range(stop):
        if column < first:
            char = " "
        elif left is None or left <= (number, column) < right:
            char = "^"
        else:
            char = "~"
        marks.append(char * _width(line[column]))
    yield "".join(marks)
