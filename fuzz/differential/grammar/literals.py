"""Leaves: the values that an expression of each kind can end in, with the edges drawn more often."""

INTS = (0, 1, 2, 3, 5, 7, 10, 16, 100, 255, 256, 1000, 2**47 - 1, 2**47, 2**53 + 1, 2**63 - 1, 2**63, 10**20, 2**100)
FLOATS = ("0.0", "-0.0", "1.0", "0.5", "2.5", "-1.5", "0.1", "3.14159", "1e10", "1e16", "1e22", "1e-5", "123456.789", "1e300", "5e-324",
          "float('inf')", "float('-inf')", "float('nan')", "99999.5", "1/3")
WORDS = ("", "a", "b", "abc", "Hello", "hello world", "a,b,,c", "  padded  ", "UPPER", "12", "-7", "3.5", "0x1f", "tab\\there", "line\\nbreak", "x=1;y=2",
         "ß", "éa", "日本", "\\U0001f600", "aXbXc", "title case words", "it's", 'say "hi"', "%d %s", "{} {}", "\\x00", "1_000", "ſ", "İ", "ǆ", "²", "٣", "true", "None")
BYTES = ("b''", "b'a'", "b'abc'", "b'hello world'", "b'\\x00\\xff'", "b'a,b,,c'", "b'  x '", "b'12'", "b'\\n\\t'", "b'AbC'")
EXCEPTIONS = ("ValueError", "TypeError", "KeyError", "IndexError", "ZeroDivisionError", "AttributeError", "RuntimeError", "LookupError", "ArithmeticError",
              "StopIteration", "OSError", "NameError", "Exception", "UnicodeError", "AssertionError", "OverflowError", "NotImplementedError")


def integer(g):
    value = g.choice(INTS) if g.chance(0.6) else g.below(50)
    return f"({-value})" if g.chance(0.3) else str(value)


def modest(g):
    """An int that may become a size or an end: no machine likes to count to 2**47."""
    return str(g.choice((g.below(300), -g.below(20), g.below(5))))


def quote(g, word):
    mark = "'" if '"' in word else '"' if "'" in word else g.choice("'\"")
    return f"{mark}{word}{mark}"


def string(g):
    return quote(g, g.choice(WORDS))


def items(g, kind, most=4):
    return ", ".join(g.leaf(kind) for _ in range(g.below(most + 1)))


def list_(g):
    return f"[{items(g, g.choice(('int', 'int', 'str', 'any')))}]"


def tuple_(g):
    inner = items(g, g.choice(("int", "str", "any")))
    return f"({inner},)" if inner else "()"


def dictionary(g):
    pairs = (f"{g.leaf(g.choice(('str', 'int', 'key')))}: {g.leaf('any')}" for _ in range(g.below(4)))
    return "{" + ", ".join(pairs) + "}"


def set_(g):
    inner = items(g, g.choice(("index", "index", "str", "key")), 3)
    return "{" + inner + "}" if inner else "set()"


def anything(g):
    return g.leaf(g.choice(("modest", "float", "str", "bytes", "bool", "none", "list", "tuple", "dict", "complex", "range")))


LEAVES = {
    "int": integer,
    "modest": modest,
    "small": lambda g: str(g.below(6)),
    "index": lambda g: str(g.below(9) - 4),
    "width": lambda g: str(g.choice((0, 1, 3, 5, 8, 12))),
    "bool": lambda g: g.choice(("True", "False")),
    "none": lambda g: "None",
    "float": lambda g: g.choice(FLOATS) if g.chance(0.7) else repr(round(g.random.uniform(-100, 100), g.below(6))),
    "complex": lambda g: g.choice(("1j", "(2+3j)", "0j", "(-1.5-0j)", "complex(0, float('inf'))", "(1e10+1j)")),
    "str": string,
    "char": lambda g: quote(g, g.choice(("a", "x", "*", " ", "0", ",", "é", "日"))),
    "bytes": lambda g: g.choice(BYTES),
    "bytearray": lambda g: f"bytearray({g.choice(BYTES)})",
    "list": list_,
    "ints": lambda g: f"[{items(g, 'int', 5)}]",
    "strs": lambda g: f"[{items(g, 'str')}]",
    "tuple": tuple_,
    "dict": dictionary,
    "set": set_,
    "frozenset": lambda g: f"frozenset({set_(g)})",
    "range": lambda g: g.choice(("range(5)", "range(2, 10, 3)", "range(10, 0, -2)", "range(0)", "range(-3, 3)", "range(2**60, 2**64, 2**62)")),
    "slice": lambda g: "slice(%s, %s, %s)" % tuple(g.choice(("None", "0", "1", "2", "-1", "-2", "5", "100", "-100")) for _ in range(3)),
    "key": lambda g: g.leaf(g.choice(("int", "str", "none", "bool", "float", "bytes"))),
    "any": anything,
}
