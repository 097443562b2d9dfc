"""Cutting text and bytes for pprint: into pieces whose reprs fit into so many columns."""


def text_chunks(text, room, allowance):
    """The reprs of the lines of a text, long ones cut behind words."""
    if not text:
        return [repr(text)]
    lines = text.splitlines(True)
    chunks = []
    for number, line in enumerate(lines, 1):
        in_last = allowance if number == len(lines) else 0
        shown = repr(line)
        if len(shown) <= room - in_last:
            chunks.append(shown)
        else:
            words = _words(line)
            chunks += _wrapped(words, room, in_last, len(words) - 1)
    return chunks


def byte_chunks(data, room, allowance):
    """The reprs of pieces of bytes, cut behind multiples of four."""
    if len(data) <= 4:
        return [repr(data)]
    parts = [data[at:at + 4] for at in range(0, len(data), 4)]
    return _wrapped(parts, room, allowance, len(data) // 4)


def _words(line):
    """The words of a line, each with the blanks behind it; blanks at the start are one too."""
    words = []
    start = 0
    in_blanks = False
    for at, char in enumerate(line):
        blank = char.isspace()
        if in_blanks and not blank:
            words.append(line[start:at])
            start = at
        in_blanks = blank
    words.append(line[start:])
    return words


def _wrapped(parts, room, allowance, last_from):
    """The reprs of these parts, as many of them together as fit into the room.

    From the part with the number `last_from` on, the lines leave `allowance` columns.
    """
    chunks = []
    current = parts[0][:0]
    for number, part in enumerate(parts):
        candidate = current + part
        if number == last_from:
            room -= allowance
        if len(repr(candidate)) > room:
            if current:
                chunks.append(repr(current))
            current = part
        else:
            current = candidate
    if current:
        chunks.append(repr(current))
    return chunks
