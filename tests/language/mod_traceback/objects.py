# traceback: FrameSummary, StackSummary, TracebackException, walking
import sys
import traceback


def inner():
    local = [1, 2]
    raise LookupError("found nothing")


def outer():
    secret = "s"
    inner()


try:
    outer()
except LookupError as error:
    tb = error.__traceback__
    caught = error
stack = traceback.extract_tb(tb)
for frame in stack:
    filename, lineno, name, line = frame
    print(filename == __file__, lineno, name, line, frame.lineno, frame.end_lineno, frame.colno, frame.end_colno, frame[2], len(frame))
print(repr(stack[-1]).replace(__file__, "FILE"), stack[0] == stack[0], stack[0] == tuple(stack[0]), stack[0] == stack[1])
print([(frame.f_code.co_name, lineno) for frame, lineno in traceback.walk_tb(tb)])
made = traceback.TracebackException.from_exception(caught, capture_locals=True)
print(made.exc_type_str, str(made), made.stack[-1].locals, made.stack[1].locals, made.__cause__, made.__notes__, made.exceptions)
print("".join(traceback.StackSummary(made.stack[1:]).format()).replace(__file__, "FILE"), end="")
print(list(made.format_exception_only()), made == made, made == traceback.TracebackException.from_exception(ValueError()))
print("".join(traceback.format_list([("f.py", 3, "name", "  the line  "), ("g.py", 4, "other", None)])), end="")
print(traceback.StackSummary.from_list([("f.py", 3, "name", "x")])[0].line, traceback.FrameSummary("none.py", 1, "n").line == "")
repeated = traceback.StackSummary.from_list([("f.py", 1, "a", "a()")] * 5 + [("f.py", 2, "b", "b()")] * 4)
print("".join(repeated.format()), end="")


def here():
    return traceback.extract_stack(), traceback.extract_stack(limit=1), [name for name in (frame.f_code.co_name for frame, _ in traceback.walk_stack(sys._getframe()))]


full, limited, walked = here()
print([frame.name for frame in full][-2:], [frame.name for frame in limited], walked[:2], traceback.format_stack()[-1].split("\n")[1])
traceback.clear_frames(tb)
print(tb.tb_next.tb_frame.f_locals)
try:
    compile("x = (1,\ny = 2", "some.py", "exec")
except SyntaxError as error:
    print("".join(traceback.format_exception_only(error)), end="")
    summary = traceback.TracebackException.from_exception(error)
    print(summary.filename, summary.lineno, summary.offset, summary.msg)
for fields in (("f", 1, 3, "   text here\n", 1, 9), ("f", 1, 30, "   text\n", 1, 40), ("f", 1, None, "text"), ("f", None, None, None), (None, 3, 1, None), ("f", 1, 2, "\tx y\n", 2, 3)):
    print("".join(traceback.format_exception_only(SyntaxError("m", fields))), end="")
