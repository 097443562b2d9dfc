# sys._getframe and the fields of frames.
import sys
def f(x):
    y = x + 1
    frame = sys._getframe()
    return frame.f_code.co_name, frame.f_lineno, sorted(frame.f_locals), frame.f_globals is globals(), frame.f_back.f_code.co_name, type(frame).__name__
print(f(1))
def caller(): return sys._getframe(1).f_code.co_name
def outer(): return caller()
print(outer(), sys._getframe().f_code.co_name, sys._getframe().f_back)
def depth():
    n, fr = 0, sys._getframe()
    while fr:
        n += 1
        fr = fr.f_back
    return n
print(depth(), (lambda: depth())(), [depth() for _ in range(1)])
class C:
    frame_name = sys._getframe().f_code.co_name
print(C.frame_name)
def gen():
    yield sys._getframe().f_back.f_code.co_name
def consume(): return next(gen())
print(consume())
def changes():
    x = 1
    sys._getframe().f_locals["x"] = 42
    return x
print(changes())
for a in (1000, "x"):
    try:
        sys._getframe(a)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
def lines():
    fr = sys._getframe()
    a = fr.f_lineno
    b = fr.f_lineno
    return b - a, fr.f_builtins is not None, fr.f_trace
print(lines())
