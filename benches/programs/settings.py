"""Stands for reading configuration and CSV lines by hand: sections, key and value pairs, quoting, type guessing."""
# group: other
import sys

TEXT = """; settings of a server
[server]
host = example.org
port = 8080
debug = true
ratio = 0.75

[paths]
root = /var/lib/thing
names = "alpha","beta, gamma","delta"
numbers = 1,2,3,4,5,6
"""


def guess(text):
    if text in ("true", "false"):
        return text == "true"
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return float(text)
    except ValueError:
        return text


def fields(text):
    result = []
    current = []
    quoted = False
    for c in text:
        if c == '"':
            quoted = not quoted
        elif c == "," and not quoted:
            result.append("".join(current))
            current = []
        else:
            current.append(c)
    result.append("".join(current))
    return result


def read(text):
    sections = {}
    section = None
    for line in text.splitlines():
        line = line.strip()
        if not line or line.startswith(";"):
            continue
        if line[0] == "[" and line[-1] == "]":
            section = sections[line[1:-1]] = {}
            continue
        key, _, value = line.partition("=")
        value = value.strip()
        section[key.strip()] = [guess(v) for v in fields(value)] if "," in value else guess(value)
    return sections


def main(n):
    total = 0
    for i in range(n):
        found = read(TEXT)
        total += found["server"]["port"] + len(found["paths"]["names"]) + sum(found["paths"]["numbers"])
        total += found["server"]["debug"] + len(found["paths"]["root"])
    print(total, found["server"]["ratio"])


main(int(sys.argv[1]) if len(sys.argv) > 1 else 18000)
