# Malformed numbers and strings.
sources = [
    "x = 'a",
    'x = "a\nb"',
    "x = '''a",
    '0777',
    '1__0',
    '1_',
    '0x',
    '0b2',
    '0o8',
    '1e',
    '1.2.3',
    '1a',
    '0_7',
    '1.e',
    '0xg',
    '1_000_',
]
for source in sources:
    try:
        compile(source, "<t>", "exec")
        print(repr(source), "-> fine")
    except SyntaxError as e:
        print(repr(source), "->", type(e).__name__, e.msg, e.lineno)
