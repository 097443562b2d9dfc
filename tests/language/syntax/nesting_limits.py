# Deeply nested source is refused with an error, not a crash.
for name, source in (("parens", "(" * 150 + "1" + ")" * 150), ("brackets", "[" * 199 + "]" * 199), ("too many parens", "(" * 201 + ")" * 201), ("far too many", "(" * 10000)):
    try:
        compile(source, "<t>", "eval")
        print(name, "fine")
    except SyntaxError as e:
        print(name, "SyntaxError", e.msg)
    except (RecursionError, MemoryError) as e:
        print(name, type(e).__name__)
def nested_ifs(n):
    return "".join(" " * i + "if 1:\n" for i in range(n)) + " " * n + "x = 1\n"
for n in (20, 99, 100, 101):
    try:
        compile(nested_ifs(n), "<t>", "exec")
        print(n, "levels fine")
    except SyntaxError as e:
        print(n, type(e).__name__, e.msg)
for n in (20, 21, 22, 30):
    try:
        compile("".join(" " * i + "for x in y:\n" for i in range(n)) + " " * n + "pass\n", "<t>", "exec")
        print(n, "loops fine")
    except SyntaxError as e:
        print(n, e.msg)
