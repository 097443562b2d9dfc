"""Stands for text layout: paragraphs are wrapped, justified and framed by hand, character counts and all."""
# group: other
import sys


def wrap(text, width):
    lines = []
    current = []
    length = 0
    for word in text.split():
        if length + len(word) + len(current) > width:
            lines.append(current)
            current = []
            length = 0
        current.append(word)
        length += len(word)
    if current:
        lines.append(current)
    return lines


def justify(words, width):
    gaps = len(words) - 1
    if gaps == 0:
        return words[0].ljust(width)
    spaces = width - sum(len(word) for word in words)
    each, extra = divmod(spaces, gaps)
    result = []
    for i, word in enumerate(words[:-1]):
        result.append(word)
        result.append(" " * (each + (1 if i < extra else 0)))
    result.append(words[-1])
    return "".join(result)


def main(n):
    text = "Of all the lines that were ever set by hand only few were justified without regret because every gap tells a story of its own "
    text = text * 4
    total = 0
    for i in range(n):
        width = 30 + i % 40
        lines = wrap(text, width)
        for words in lines[:-1]:
            line = justify(words, width)
            total += len(line) + line.count("  ")
        total += len("| " + " ".join(lines[-1]).ljust(width) + " |")
    print(total)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 7000)
