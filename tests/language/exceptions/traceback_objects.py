# __traceback__: the chain of frames and lines.
import sys
def a():
    b()
def b():
    raise ValueError("deep")
try:
    a()
except ValueError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_frame.f_lineno, type(tb).__name__)
        tb = tb.tb_next
    kept = e
print(kept.__traceback__ is not None, ValueError().__traceback__)
print(sys.exc_info())
try:
    a()
except ValueError:
    t, v, tb = sys.exc_info()
    print(t.__name__, v, tb is v.__traceback__, sys.exception() is v)
e2 = kept.with_traceback(None)
print(e2 is kept, kept.__traceback__)
try:
    raise kept.with_traceback(tb)
except ValueError as e:
    names = []
    t = e.__traceback__
    while t:
        names.append(t.tb_frame.f_code.co_name)
        t = t.tb_next
    print(names)
try:
    kept.with_traceback(5)
except TypeError as e:
    print(e)
try:
    tb.tb_next = tb
except ValueError as e:
    print(e)
def locals_kept():
    secret = 42
    1 / 0
try:
    locals_kept()
except ZeroDivisionError as e:
    f = e.__traceback__.tb_next.tb_frame
    print(f.f_locals, f.f_code.co_name, f.f_back is not None)
