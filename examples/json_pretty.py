"""A JSON parser and pretty printer made by hand, with error messages that point at the character.

    json_pretty.py [records]         make a document of that many records, parse it, print a summary and a sample
    json_pretty.py - [width]         pretty-print standard input, short values on one line

Three parts: `Parser` (text to Python values), `Printer` (values to text, filling lines up to a width) and `query`
(a path such as `orders[2].items[0].name` into a value).
"""

import sys


class JsonError(ValueError):
    """A mistake in the text, with its line and column."""

    def __init__(self, message, text, position):
        self.line = text.count("\n", 0, position) + 1
        start = text.rfind("\n", 0, position) + 1
        end = text.find("\n", position)
        self.column = position - start + 1
        self.excerpt = text[start : end if end >= 0 else len(text)]
        super().__init__(f"{message} (line {self.line}, column {self.column})")

    def picture(self):
        return f"{self}\n  {self.excerpt}\n  {'^':>{self.column}}"


class Parser:
    """Recursive descent: one method for each kind of value, `self.at` is the next character's index."""

    ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
    WORDS = {"true": True, "false": False, "null": None}

    def __init__(self, text, deepest=200):
        self.text, self.at, self.depth, self.deepest = text, 0, 0, deepest

    def fail(self, message, at=None):
        raise JsonError(message, self.text, self.at if at is None else at)

    def parse(self):
        value = self.value()
        self.blank()
        if self.at < len(self.text):
            self.fail("something follows the value")
        return value

    def blank(self):
        """Skip white space and return the character behind it, or "" at the end."""
        text, at = self.text, self.at
        while text[at : at + 1] in (" ", "\n", "\t", "\r"):
            at += 1
        self.at = at
        return text[at : at + 1]

    def value(self):
        char = self.blank()
        if char == "":
            self.fail("a value is missing")
        if char == '"':
            return self.string()
        if char in "{[":
            if self.depth == self.deepest:
                self.fail("nested too deeply")
            self.depth += 1
            value = self.object() if char == "{" else self.array()
            self.depth -= 1
            return value
        if char in "-0123456789":
            return self.number()
        for word, value in self.WORDS.items():
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return value
        self.fail(f"unexpected {char!r}")

    def items(self, close):
        """Yield once for each item between the open and the closing bracket, minding the commas."""
        self.at += 1
        if self.blank() == close:
            self.at += 1
            return
        while True:
            yield
            char = self.blank()
            if char == close:
                self.at += 1
                return
            if char != ",":
                self.fail(f"expected ',' or {close!r}")
            self.at += 1
            if self.blank() == close:
                self.fail("a comma with nothing behind it", self.at - 1)

    def array(self):
        return [self.value() for _ in self.items("]")]

    def object(self):
        result = {}
        for _ in self.items("}"):
            if self.blank() != '"':
                self.fail("a name in double quotes is missing")
            start = self.at
            name = self.string()
            if name in result:
                self.fail(f"the name {name!r} is there twice", start)
            if self.blank() != ":":
                self.fail("expected ':'")
            self.at += 1
            result[name] = self.value()
        return result

    def string(self):
        text, start, parts = self.text, self.at, []
        at = start + 1
        while True:
            quote = text.find('"', at)
            if quote < 0:
                self.fail("a string without an end", start)
            escape = text.find("\\", at, quote)
            end = quote if escape < 0 else escape
            run = text[at:end]
            if not run.isprintable():
                for offset, char in enumerate(run):
                    if char < " ":
                        self.fail(f"control character {char!r} in a string", at + offset)
            parts.append(run)
            if end == quote:
                self.at = quote + 1
                return "".join(parts)
            char = text[escape + 1 : escape + 2]
            if char == "u":
                code, at = self.unicode_escape(escape)
                parts.append(chr(code))
            elif char in self.ESCAPES:
                parts.append(self.ESCAPES[char])
                at = escape + 2
            else:
                self.fail("unknown escape", escape)

    def unicode_escape(self, at):
        """The code point of \\uXXXX, or of a pair of them that stands for one character, and where it ends."""
        code = self.hex4(at)
        if 0xD800 <= code < 0xDC00 and self.text.startswith("\\u", at + 6):
            low = self.hex4(at + 6)
            if 0xDC00 <= low < 0xE000:
                return 0x10000 + (code - 0xD800) * 0x400 + (low - 0xDC00), at + 12
        return code, at + 6

    def hex4(self, at):
        digits = self.text[at + 2 : at + 6]
        if len(digits) < 4 or any(digit not in "0123456789abcdefABCDEF" for digit in digits):
            self.fail("\\u needs four hexadecimal digits", at)
        return int(digits, 16)

    def number(self):
        text, start = self.text, self.at
        end = start + (text[start] == "-")
        whole = self.digits(end)
        if text[end] == "0" and whole > end + 1:
            self.fail("a number cannot begin with 0", end)
        end, is_float = whole, False
        if text[end : end + 1] == ".":
            end, is_float = self.digits(end + 1), True
        if text[end : end + 1] in ("e", "E"):
            end += 1
            end, is_float = self.digits(end + (text[end : end + 1] in ("+", "-"))), True
        self.at = end
        return float(text[start:end]) if is_float else int(text[start:end])

    def digits(self, start):
        end, text = start, self.text
        while "0" <= text[end : end + 1] <= "9":
            end += 1
        if end == start:
            self.fail("a digit is missing", start)
        return end


class Printer:
    """Write a value on one line if it fits the width, otherwise an item a line."""

    SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}

    def __init__(self, width=88, indent=2):
        self.width, self.indent = width, indent

    def string(self, text):
        if text.isprintable() and '"' not in text and "\\" not in text:
            return f'"{text}"'
        return '"' + "".join(self.SHORT.get(c) or (c if c >= " " else f"\\u{ord(c):04x}") for c in text) + '"'

    def flat(self, value):
        """The value on a single line."""
        if value is None:
            return "null"
        if value is True or value is False:
            return "true" if value else "false"
        if isinstance(value, str):
            return self.string(value)
        if isinstance(value, dict):
            return "{" + ", ".join(f"{self.string(name)}: {self.flat(item)}" for name, item in value.items()) + "}"
        if isinstance(value, list):
            return "[" + ", ".join(map(self.flat, value)) + "]"
        return repr(value)

    def lines(self, value, margin=0, label="", tail=""):
        """The lines of a value that begins after the label and is followed by the tail."""
        flat = self.flat(value)
        if not value or not isinstance(value, (dict, list)) or margin + len(label + flat + tail) <= self.width:
            yield " " * margin + label + flat + tail
            return
        opening, closing = "{}" if isinstance(value, dict) else "[]"
        yield " " * margin + label + opening
        if isinstance(value, dict):
            parts = [(self.string(name) + ": ", item) for name, item in value.items()]
        else:
            parts = [("", item) for item in value]
        for index, (name, item) in enumerate(parts):
            yield from self.lines(item, margin + self.indent, name, "," if index < len(parts) - 1 else "")
        yield " " * margin + closing + tail

    def text(self, value):
        return "\n".join(self.lines(value))


def query(value, path):
    """Follow names and [indexes] into a value."""
    for step in path.replace("[", ".[").strip(".").split("."):
        if step.startswith("["):
            value = value[int(step[1:-1])]
        else:
            value = value[step]
    return value


def made_up_orders(count):
    """A document to practise on; a small linear generator keeps it the same on every run."""
    state, goods = 2024, ["tea", "caf\u00e9 cr\u00e8me", 'a "quoted" mug', "back\\slash", "tab\tbed", "\U0001f40d"]

    def draw(below):
        nonlocal state
        state = (state * 1103515245 + 12345) % 2**31
        return (state >> 8) % below

    def order(number):
        items = [
            {"name": goods[draw(len(goods))], "pieces": 1 + draw(9), "price": draw(10_000) / 100}
            for _ in range(draw(4))
        ]
        return {"id": number, "paid": draw(2) == 1, "note": None, "items": items, "tags": ["x"] * draw(3)}

    return {"orders": [order(number) for number in range(count)], "limits": [0, -1, 1.5e-7, 1e300, 2**70]}


MISTAKES = ['{"a": 1,}', "[1, 2", '{"a" 1}', "[01]", '"tab\there"', '["\\x"]', "[1.]", '{"a": 1, "a": 2}', "tru", "1 2", "",
            "[" * 300]


def main(records=3000):
    document = made_up_orders(records)
    compact = Printer().flat(document)
    value = Parser(compact).parse()
    pretty = Printer(width=60).text(value)
    again = Parser(pretty).parse()
    print(f"{records:,} records, {len(compact):,} characters flat, {len(pretty.splitlines()):,} lines pretty")
    print("survives the round trip:", value == document == again)
    total = sum(item["pieces"] * item["price"] for order in value["orders"] for item in order["items"])
    print(f"turnover: {total:,.2f}")
    for path in ("limits[4]", "orders[1].id", "orders[1].items"):
        print(f"{path} = {query(value, path)!r}")

    print("\na sample, at most 60 characters a line:")
    print(Printer(width=60).text({"orders": value["orders"][:3], "limits": value["limits"]}))

    print("\nmistakes and what is said about them:")
    for text in MISTAKES:
        try:
            print(Parser(text).parse())
        except JsonError as error:
            print(error.picture() if len(text) < 30 else error)


if __name__ == "__main__":
    if sys.argv[1:2] == ["-"]:
        print(Printer(*map(int, sys.argv[2:])).text(Parser(sys.stdin.read()).parse()))
    else:
        main(*map(int, sys.argv[1:2]))
