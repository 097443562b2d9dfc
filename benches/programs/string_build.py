"""Stands for text that grows: +=, join of many parts, slices, reversal, repetition, encoding and comparing."""
# group: in C
import io
import sys


def main(n):
    text = ""
    for i in range(n):
        text += chr(97 + i % 26)
        if i % 80 == 79:
            text += "\n"
    parts = []
    for i in range(n):
        parts.append(str(i % 1000))
    joined = ",".join(parts)
    stream = io.StringIO()
    for part in parts:
        stream.write(part)
        stream.write(" ")
    written = stream.getvalue()
    total = 0
    for i in range(0, len(joined) - 20, 7):
        piece = joined[i : i + 12]
        if piece > "5":
            total += len(piece)
        if piece[::-1] == piece:
            total += 1000
    lines = text.splitlines()
    unique = len(set(lines))
    data = joined.encode("utf-8")
    print(len(text), len(joined), len(written), total, unique, len(data), data.decode() == joined)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 400000)
