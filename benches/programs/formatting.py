"""Stands for output: f-strings, percent and format() with widths, floats, hexadecimals and nested values."""
# group: in C
import sys


def main(n):
    total = 0
    lines = []
    for i in range(n):
        price = i * 1.25
        name = "item"
        lines.append(f"{name}-{i}: {price:.2f}")
        lines.append(f"{i:>8}|{name!r:<10}|{i:#x}|{price:10.3e}")
        lines.append("%s has %d pieces at %6.2f" % (name, i, price))
        lines.append("{:,} and {:05d} and {name}".format(i * 1000, i, name=name))
        lines.append(str(i) + repr(price) + str((i, name)))
        if len(lines) > 1000:
            total += len("\n".join(lines))
            lines.clear()
    print(total, lines[-1] if lines else "")


main(int(sys.argv[1]) if len(sys.argv) > 1 else 120000)
