# subgroup, split, derive.
def show(g): return None if g is None else repr(g)
eg = ExceptionGroup("top", [ValueError(1), TypeError(2), ExceptionGroup("inner", [ValueError(3), KeyError(4)])])
print(show(eg.subgroup(ValueError)))
print(show(eg.subgroup((TypeError, KeyError))))
print(show(eg.subgroup(lambda e: isinstance(e, ValueError) and e.args[0] > 1)))
print(show(eg.subgroup(OSError)), eg.subgroup(Exception) is eg, eg.subgroup(lambda e: True) is eg)
print([show(p) for p in eg.split(ValueError)])
print([show(p) for p in eg.split(OSError)])
print([show(p) for p in eg.split(ExceptionGroup)])
print(show(eg.derive([OSError(9)])))
class MyGroup(ExceptionGroup):
    def __new__(cls, msg, excs, code=0):
        self = super().__new__(cls, msg, excs)
        self.code = code
        return self
    def derive(self, excs): return MyGroup(self.message, excs, self.code)
class Plain(ExceptionGroup): pass
m = MyGroup("mine", [ValueError(1), TypeError(2)], 7)
a, b = m.split(ValueError)
print(type(a).__name__, a.code, type(b).__name__, b.code, type(Plain("p", [ValueError(), KeyError()]).subgroup(KeyError)).__name__)
eg.__cause__ = OSError("cause")
eg.add_note("note")
sub = eg.subgroup(TypeError)
print(sub.__cause__, sub.__notes__)
for bad in (5, "ValueError", int, [ValueError], (5,)):
    try:
        eg.subgroup(bad)
    except TypeError as e:
        print(e)
