# What dies while a frame ends sees the caller's frame; a function that dies with its last call is gone by then.
import sys
class D:
    def __del__(self): print("del in", sys._getframe(1).f_code.co_name)
def make():
    def f(a=D()): return 1
    return f
print(make()())
def make_raising():
    def f(a=D()): raise ValueError
    return f
try:
    make_raising()()
except ValueError:
    print("caught")
class Keeper:
    def __del__(self):
        global kept
        kept = sys._getframe(1)
def local():
    x = Keeper()
    y = 2
    return 5
print(local(), kept.f_code.co_name, kept.f_lineno)
def generator():
    x = Keeper()
    yield 1
def consume():
    for _ in generator(): pass
consume()
print(kept.f_code.co_name, sorted(kept.f_locals))
def make_generator():
    def f(a=D()):
        yield 1
    return f
print(list(make_generator()()))
def inner(x):
    try:
        yield x
    finally:
        print("closed in", sys._getframe(1).f_code.co_name)
def outer():
    a = inner(1)
    yield next(a)
def drive():
    return list(outer())
print(drive())
