# settrace and setprofile see calls, lines, returns and exceptions.
import sys
events = []
def tracer(frame, event, arg):
    if frame.f_code.co_name in ("f", "g"):
        value = arg if event == "return" else arg[0].__name__ if event == "exception" else None
        events.append((frame.f_code.co_name, event, frame.f_lineno - frame.f_code.co_firstlineno, value))
    return tracer
def g(n):
    if n == 0:
        raise ValueError
    return n * 2
def f():
    x = g(2)
    try:
        g(0)
    except ValueError:
        x += 1
    return x
sys.settrace(tracer)
f()
sys.settrace(None)
for e in events:
    print(e)
print(sys.gettrace())
calls = []
def profiler(frame, event, arg):
    if event.startswith("c_"):
        calls.append((event, arg.__name__))
    elif frame.f_code.co_name == "h":
        calls.append((event, frame.f_code.co_name))
def h(): return len([1, 2])
sys.setprofile(profiler)
h()
sys.setprofile(None)
print([c for c in calls if c[1] != "setprofile"], sys.getprofile())
