"""Runs many programs in one process and prints a line of what each one observed.

This file runs in both interpreters. A program calls show(function) to print what the function gives or raises, note(value)
to print a value or an exception, mark(number) to print that a place was reached. Sets are printed sorted, since their order
is a known difference; compare.py takes addresses out.
"""

import sys

SEPARATOR = "\n#----\n"
LIMIT = 3000


def describe(value, depth=0):
    """The repr of a value, with sets in order whatever order they have."""
    kind = type(value)
    if depth < 5:
        if kind in (set, frozenset):
            inner = "{" + ", ".join(sorted(describe(one, depth + 1) for one in value)) + "}"
            return inner if kind is set else "frozenset(" + inner + ")"
        if kind in (list, tuple):
            inner = ", ".join([describe(one, depth + 1) for one in value])
            return "[" + inner + "]" if kind is list else "(" + inner + ")"
        if kind is dict:
            return "{" + ", ".join([describe(k, depth + 1) + ": " + describe(v, depth + 1) for k, v in value.items()]) + "}"
    if isinstance(value, BaseException):
        cause, context = value.__cause__, value.__context__
        parts = [repr(value)]
        if isinstance(value, SyntaxError):
            parts = [repr(value.msg), repr((value.lineno, value.offset, value.end_lineno, value.end_offset))]
        if isinstance(value, BaseExceptionGroup):
            parts.append(describe(list(value.exceptions), depth + 1))
        if cause is not None:
            parts.append("from " + type(cause).__name__)
        if context is not None and not value.__suppress_context__ and depth < 3:
            parts.append("while " + describe(context, depth + 1))
        return " ".join(parts)
    return kind.__name__ + ":" + repr(value) if depth == 0 else repr(value)


def run(text):
    """What one program observes, as lines."""
    lines = []

    def note(value):
        try:
            line = describe(value)
        except BaseException as error:
            line = "undescribable: " + type(error).__name__ + " " + str(error)
        lines.append(line if len(line) < LIMIT else line[:LIMIT] + "...")

    def show(function):
        try:
            value = function()
        except BaseException as error:
            note(error)
        else:
            note(value)

    def mark(number):
        lines.append("at " + str(number))
        return number

    try:
        exec(compile(text, "<program>", "exec"), {"show": show, "note": note, "mark": mark, "__name__": "program"})
    except BaseException as error:
        note(error)
    return lines


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        programs = file.read().split(SEPARATOR)
    for text in programs:
        sys.stdout.write(ascii("\n".join(run(text))) + "\n")
        sys.stdout.flush()


main()
