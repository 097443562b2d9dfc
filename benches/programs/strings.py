"""Stands for the string methods of text processing: split, join, find, replace, strip, case, startswith, count."""
# group: in C
import sys


def main(n):
    line = "  The quick brown fox, which was not lazy, jumps over the dog; again and again.  "
    total = 0
    for i in range(n):
        text = line.strip()
        words = text.split()
        total += len(words)
        joined = "-".join(words)
        total += joined.find("jumps") + joined.rfind("again")
        changed = joined.replace("again", "once more").replace(",", "")
        total += changed.count("o")
        total += len(changed.upper()) + len(changed.title())
        if changed.startswith("The") and changed.endswith("more."):
            total += 1
        key, separator, rest = changed.partition("-")
        total += len(rest) + (key.lower() == "the")
        parts = text.split(",")
        total += sum(map(len, parts)) + len(parts[0].center(60)) + parts[1].isalpha()
        total += len(text[4:20].lstrip("q")) + ("lazy" in text) + len(text.translate({44: None}))
    print(total)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 60000)
