# Log lines and configuration text taken apart with str methods alone.
CONFIG = """
# server
host = example.org
port=8080
debug = yes
paths = /a, /b ,/c
[limits]
size = 10MB
ratio = 0.75
name = "quoted # text"
broken line
"""
LOG = [
    '10.0.0.1 - ann [01/Feb/2024:10:00:01] "GET /index.html HTTP/1.1" 200 5120',
    '10.0.0.2 - - [01/Feb/2024:10:00:02] "POST /login HTTP/1.1" 302 -',
    '10.0.0.1 - ann [01/Feb/2024:10:01:09] "GET /missing HTTP/1.1" 404 77',
    "garbage",
]
UNITS = {"B": 1, "KB": 2**10, "MB": 2**20, "GB": 2**30}


def value(text):
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] == '"':
        return text[1:-1]
    if "," in text:
        return [value(part) for part in text.split(",")]
    if text.lower() in ("yes", "no", "true", "false"):
        return text.lower() in ("yes", "true")
    for convert in (int, float):
        try:
            return convert(text)
        except ValueError:
            pass
    digits = text.rstrip("BKMG")
    if digits.isdecimal() and (unit := text.removeprefix(digits)) in UNITS:
        return int(digits) * UNITS[unit]
    return text


def parse_config(text):
    sections = {"": {}}
    current, problems = sections[""], []
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("[") and line.endswith("]"):
            current = sections.setdefault(line[1:-1], {})
            continue
        key, sign, rest = line.partition("=")
        if not sign:
            problems.append((number, line))
            continue
        current[key.rstrip()] = value(rest)
    return sections, problems


def parse_log(line):
    address, rest = line.split(" - ", 1)
    user, rest = rest.split(" [", 1)
    moment, rest = rest.split("] ", 1)
    request, rest = rest[1:].split('" ')
    method, path, _ = request.split()
    status, size = rest.split()
    return {"address": address, "user": None if user == "-" else user, "time": moment, "method": method, "path": path, "status": int(status), "size": int(size) if size.isdigit() else 0}


sections, problems = parse_config(CONFIG)
for name, entries in sections.items():
    print(f"[{name or 'top'}]")
    for key, entry in entries.items():
        print(f"  {key:<6} {type(entry).__name__:<5} {entry!r}")
print("problems:", problems)
for line in LOG:
    try:
        entry = parse_log(line)
    except ValueError as error:
        print(f"cannot read {line[:10]!r}: {error}")
    else:
        print("{method:>4} {path:<12} {status} {size:>6,} {user!s:>5} {address}".format(**entry))
print(value("12KB"), value("a, 2, no"), value("1e3"), value("0x1F"), value(" x "), value('"'))
template = "Dear {name},\n  you owe {amount:.2f} {currency:s} since {days:d} day{s}.\n{line:->20}"
for name, amount, days in (("Ann", 12.5, 1), ("Bob", 1234.567, 30)):
    print(template.format(name=name, amount=amount, currency="EUR", days=days, s="" if days == 1 else "s", line=""))
print("a-b_c d".translate(str.maketrans("-_ ", "...")), "x".join("abc"), "%-5s|%05d|%+.1e|%%" % ("ab", 42, 12345.678))
