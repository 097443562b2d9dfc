# CRLF, CR, form feeds and missing last newlines in source text.
for source in ("x = 1\r\ny = 2\r\n", "x = 1\ry = 2", "x = '''a\r\nb'''", "x = 1\n\x0cy = 2", "\x0cx = 1", "if 1:\n\x0c    x = 5", "x = 'a\\\r\nb'", "x = 1 + \\\r\n 2", "# only a comment", "x = 1 # comment", "x = 1;", "x = 1;y = 2", "x = (1,\n\n\n2)", "\n\n\nx = 1\n\n\n", "x = 1\\\n", "x = 1\n\\\ny = 2", "if 1: x = 1\n\n\n\n", "x = '\\\n'", "def f():\n  return 1\nx = f()", "x=1\n#c", "x = 1\n    # indented comment\ny = 2", "\\\nx = 1"):
    ns = {}
    try:
        exec(source, ns)
        print(repr(source), "->", {k: v for k, v in ns.items() if k in ("x", "y")})
    except SyntaxError as e:
        print(repr(source), "->", e.msg)
