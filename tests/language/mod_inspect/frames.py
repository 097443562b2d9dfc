# Frames, stacks, and the states of generators and coroutines.
import inspect
import os
import sys


def who():
    frame = inspect.currentframe()
    return frame.f_code.co_name, frame.f_back.f_code.co_name


def caller():
    return who()


def info(a, b=2, *args, key="k", **kw):
    local = 1
    return inspect.getargvalues(inspect.currentframe())


def walk():
    return [(f.function, f.lineno, f.code_context[0].strip() if f.code_context else None, f.index) for f in inspect.stack()]


def fails():
    {}["missing"]


print(who(), caller())
values = info(1, 3, 4, z=5)
print(values.args, values.varargs, values.keywords, values.locals["local"], inspect.formatargvalues(*values))
print(inspect.getargs(info.__code__))
print(walk())
try:
    fails()
except KeyError:
    print([(f.function, f.lineno, f.code_context) for f in inspect.trace()])
    inner = inspect.getinnerframes(sys.exc_info()[2])
    print(inner[0].function, inner[-1].lineno, os.path.basename(inner[-1].filename))
here = inspect.getframeinfo(inspect.currentframe(), context=3)
print(here.function, here.lineno, here.code_context, here.index)


def gen():
    local = 5
    yield local


async def coro():
    return 1


async def agen():
    yield 1


g = gen()
states = [inspect.getgeneratorstate(g)]
next(g)
states.append(inspect.getgeneratorstate(g))
print(inspect.getgeneratorlocals(g))
g.close()
states.append(inspect.getgeneratorstate(g))
c = coro()
states.append(inspect.getcoroutinestate(c))
c.close()
states.append(inspect.getcoroutinestate(c))
states.append(inspect.getasyncgenstate(agen()))
print(states, inspect.getgeneratorlocals(g))


def running():
    yield inspect.getgeneratorstate(me)


me = running()
print(next(me))
try:
    inspect.getgeneratorlocals(5)
except TypeError as e:
    print(e)
