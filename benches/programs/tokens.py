"""Stands for lexers without regular expressions: source text to a list of tokens with kinds, lines and columns."""
# group: other
import sys

KEYWORDS = {"if", "else", "while", "def", "return", "for", "in"}
OPERATORS = {"==", "<=", ">=", "!=", "+", "-", "*", "/", "(", ")", "=", "<", ">", ":", ",", "[", "]"}

SOURCE = '''def area(width, height):
    # a comment that is thrown away
    if width <= 0:
        return "empty"
    total = width * height + 3.25
    while total >= 100:
        total = total - values[7]
    return total
'''


def tokenise(source):
    tokens = []
    i = 0
    line = 1
    start_of_line = 0
    n = len(source)
    while i < n:
        c = source[i]
        if c == "\n":
            line += 1
            i += 1
            start_of_line = i
        elif c == " ":
            i += 1
        elif c == "#":
            while i < n and source[i] != "\n":
                i += 1
        elif c.isalpha() or c == "_":
            start = i
            while i < n and (source[i].isalnum() or source[i] == "_"):
                i += 1
            word = source[start:i]
            kind = "keyword" if word in KEYWORDS else "name"
            tokens.append((kind, word, line, start - start_of_line))
        elif c.isdigit():
            start = i
            while i < n and (source[i].isdigit() or source[i] == "."):
                i += 1
            tokens.append(("number", source[start:i], line, start - start_of_line))
        elif c == '"':
            end = source.find('"', i + 1)
            tokens.append(("string", source[i + 1 : end], line, i - start_of_line))
            i = end + 1
        elif source[i : i + 2] in OPERATORS:
            tokens.append(("operator", source[i : i + 2], line, i - start_of_line))
            i += 2
        elif c in OPERATORS:
            tokens.append(("operator", c, line, i - start_of_line))
            i += 1
        else:
            raise SyntaxError("unexpected " + c)
    return tokens


def main(n):
    counts = {}
    for _ in range(n):
        for kind, text, line, column in tokenise(SOURCE):
            counts[kind] = counts.get(kind, 0) + len(text) + line * column
    print(sorted(counts.items()))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 8000)
