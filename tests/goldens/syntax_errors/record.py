"""Records what CPython 3.13 says about broken programs.

usage: python3.13 record.py CASES > GOLDEN

CASES holds programs between lines of dashes; a line "#mode eval" or "#mode single" in front of a program
chooses how it is compiled, "\\u...." and "\\x.." on a line "#escapes" are resolved. The golden has one line a
program: the program, the class and all numbers of the error, as JSON.
"""

import json
import sys
import warnings


def cases(text):
    for part in text.split("\n-----\n"):
        mode = "exec"
        while part.startswith("#mode ") or part.startswith("#escapes\n"):
            line, _, part = part.partition("\n")
            if line == "#escapes":
                part = part.encode("latin-1", "backslashreplace").decode("unicode_escape")
            else:
                mode = line.split()[1]
        if part.endswith("<<"):
            part = part[:-2]
        else:
            part += "\n"
        yield mode, part


def judge(mode, source):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            compile(source, "case.py", mode)
        except SyntaxError as e:
            text = e.text.rstrip("\n") if e.text is not None else None
            return [type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, text], []
        except (MemoryError, RecursionError) as e:
            return [type(e).__name__, str(e), None, None, None, None, None], []
    return None, [[w.lineno, str(w.message)] for w in caught]


def main():
    sys.stdout.reconfigure(encoding="utf-8")
    with open(sys.argv[1], encoding="utf-8", newline="\n") as file:
        text = file.read()
    for mode, source in cases(text.removesuffix("\n")):
        error, notes = judge(mode, source)
        print(json.dumps({"mode": mode, "source": source, "error": error, "warnings": notes}, ensure_ascii=False))


if __name__ == "__main__":
    main()
