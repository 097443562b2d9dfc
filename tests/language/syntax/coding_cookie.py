# -*- coding: latin-1 -*-
# Coding cookies, byte order marks and bytes that do not decode.
print("cookie line read")
print(len("ascii only here"))
for source in (b"# coding: latin-1\nx = '\xe9'", b"# -*- coding: utf-8 -*-\nx = '\xc3\xa9'", b"\xef\xbb\xbfx = '\xc3\xa9'", b"x = '\xe9'", b"# coding: nope\nx = 1", b"\n# coding: latin-1\nx = '\xe9'", b"\n\n# coding: latin-1\nx = '\xe9'", b"#!/usr/bin/python\n# vim: set fileencoding=iso-8859-1 :\nx = '\xe9'", b"\xef\xbb\xbf# coding: latin-1\nx = 1", b"# coding: ascii\nx = '\xe9'", b"x = 1\r\ny = 2\r\n", b"x = 1\ry = 2\r"):
    ns = {}
    try:
        exec(source, ns)
        print(source, "->", {k: v for k, v in ns.items() if k in "xy"})
    except SyntaxError as e:
        print(source, "->", e.msg)
