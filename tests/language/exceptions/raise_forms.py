# raise of classes, instances, nothing, and non-exceptions.
def attempt(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, e.args, e)
def r1(): raise ValueError
def r2(): raise ValueError("a", 2)
def r3(): raise
def r4(): raise 5
def r5(): raise "text"
def r6(): raise None
def r7(): raise int
def r8(): raise ValueError from 5
def r9(): raise ValueError() from KeyError
def r10(): raise type("Local", (Exception,), {})("made here")
class NeedsArgs(Exception):
    def __init__(self, a): super().__init__(a)
def r11(): raise NeedsArgs
class NotExc(Exception):
    def __new__(cls): return 42
def r12(): raise NotExc
def r13(): raise undefined
def r14(): raise ValueError if 1 else KeyError
def r15(): raise BaseException("base")
def r16(): raise NotImplemented
for f in (r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16):
    attempt(f)
