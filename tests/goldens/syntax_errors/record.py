"""Records what CPython 3.13 says about the broken programs in cases.txt.

usage: python3.13 record.py > golden.tsv

cases.txt holds programs between lines of five dashes. A first line "#mode eval" or "#mode single" says how
the program is compiled; a program that ends with "<<" has no line end there. Each line of the golden is
a program: mode, source, class, message, lineno, offset, end_lineno, end_offset, text; then the warnings
about a program that is none, as pairs of line and message. Backslash, tab and line end are escaped.
"""

import ast
import pathlib
import sys
import warnings

HERE = pathlib.Path(__file__).parent


def cases(text):
    for part in text.split("\n-----\n"):
        mode = "exec"
        if part.startswith("#mode "):
            line, _, part = part.partition("\n")
            mode = line.split()[1]
        yield mode, part.removesuffix("<<") if part.endswith("<<") else part + "\n"


def escape(field):
    return str(field).replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n")


def judge(mode, source):
    """Only the parser is asked: what the compiler finds later is not syntax's business."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(source, "case.py", mode)
    except SyntaxError as e:
        text = "" if e.text is None else e.text.rstrip("\n")
        return [type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, text]
    except (MemoryError, RecursionError) as e:
        return [type(e).__name__, e, 0, 0, 0, 0, ""]
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compile(source, "case.py", mode)
    return ["none"] + [field for w in caught for field in (w.lineno, w.message)]


def main():
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    text = (HERE / "cases.txt").read_text(encoding="utf-8").removesuffix("\n")
    for mode, source in cases(text):
        print("\t".join(map(escape, [mode, source] + judge(mode, source))))


if __name__ == "__main__":
    main()
