# traceback: whole exceptions as text: causes, contexts, notes, groups, limits, repeated lines
import io
import sys
import traceback


def text(error, **options):
    lines = "".join(traceback.format_exception(error, **options))
    return lines.replace(__file__, "FILE")


def fail(n):
    return 1 / n


def explicit():
    try:
        fail(0)
    except ZeroDivisionError as error:
        raise ValueError("because") from error


def implicit():
    try:
        fail(0)
    except ZeroDivisionError:
        raise KeyError("meanwhile")


def hidden():
    try:
        fail(0)
    except ZeroDivisionError:
        raise KeyError("alone") from None


def noted():
    error = TypeError("with notes")
    error.add_note("first note")
    error.add_note("second\nnote")
    raise error


def grouped():
    members = []
    for function in (noted, explicit):
        try:
            function()
        except Exception as error:
            members.append(error)
    raise ExceptionGroup("several", [*members, ExceptionGroup("inner", [OSError(2, "No such file"), StopIteration()])])


def deep(n):
    if n:
        deep(n - 1)
    fail(0)


def wide():
    raise ExceptionGroup("wide", [ValueError(n) for n in range(20)])


class Odd(Exception):
    def __str__(self):
        raise RuntimeError


def odd():
    raise Odd


for function in (explicit, implicit, hidden, noted, grouped, lambda: deep(6), wide, odd):
    try:
        function()
    except Exception as error:
        print(text(error))
        caught = error
try:
    explicit()
except ValueError as error:
    print(text(error, chain=False))
    print(text(error, limit=1))
    print(text(error, limit=-1))
    print("".join(traceback.format_exception_only(error)), end="")
    print(traceback.format_exc().count("Traceback"), len(traceback.format_tb(error.__traceback__)))
    target = io.StringIO()
    traceback.print_exc(file=target, limit=1, chain=False)
    traceback.print_tb(error.__traceback__, 1, target)
    print(target.getvalue().replace(__file__, "FILE"), end="")
print(traceback.format_exception_only(ExceptionGroup("g", [ValueError("v"), ExceptionGroup("h", [KeyError("k")])]), show_group=True))
for bad in (lambda: traceback.format_exception(3), lambda: traceback.format_exception(ValueError, ValueError()), lambda: traceback.print_last()):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
print(traceback.format_exception(None), traceback.format_exception(ValueError, ValueError("x"), None))
