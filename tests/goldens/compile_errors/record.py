"""Records what CPython 3.13 says about each program in cases.txt.

The file holds programs between lines of '---'; behind each stands a line '=== ' with the error's message and
the numbers lineno, offset, end_lineno, end_offset. This program writes these lines anew:

    python3.13 tests/goldens/compile_errors/record.py

A program that CPython accepts, or that its parser refuses already, is reported and left out.
"""

import ast
import pathlib

path = pathlib.Path(__file__).with_name("cases.txt")
kept = []
for case in path.read_text().split("\n---\n"):
    program = case.split("\n=== ")[0].strip("\n")
    try:
        ast.parse(program)
    except SyntaxError as error:
        print("the parser's:", repr(program), error.msg)
        continue
    try:
        compile(program, "<case>", "exec")
        print("no error:", repr(program))
    except SyntaxError as error:
        numbers = (error.lineno, error.offset, error.end_lineno, error.end_offset or 0)
        kept.append(f"{program}\n=== {error.msg} @ {','.join(map(str, numbers))}")
path.write_text("\n---\n".join(kept) + "\n")
print(len(kept), "cases")
