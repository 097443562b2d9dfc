# gi_running, gi_frame, gi_yieldfrom, gi_code, names.
def inner():
    yield 1
def g():
    print("running", me.gi_running)
    x = 5
    yield x
    yield from sub
me = g()
sub = inner()
print(me.gi_running, me.gi_frame is not None, me.gi_yieldfrom, me.gi_code is g.__code__, me.__name__, me.__qualname__, me.gi_suspended)
print(next(me), me.gi_frame.f_locals, me.gi_suspended)
print(next(me), me.gi_yieldfrom is sub)
print(list(me), me.gi_frame, me.gi_running, me.gi_yieldfrom, me.gi_suspended)
me.__name__ = "renamed"
print(me.__name__, repr(me).split(" at ")[0], iter(me) is me)
def reenter():
    yield next(r)
r = reenter()
try:
    next(r)
except ValueError as e:
    print(e)
def reclose():
    try:
        c.close()
    except ValueError as e:
        print(e)
    yield 1
c = reclose()
next(c)
for name in ("gi_frame", "gi_running", "gi_code"):
    try:
        setattr(c, name, 1)
    except AttributeError as e:
        print(e)
try:
    type(c)()
except TypeError as e:
    print(e)
