# displayhook, excepthook, unraisablehook, audit and their defaults.
import sys
import builtins
print(sys.displayhook is sys.__displayhook__, sys.excepthook is sys.__excepthook__, sys.unraisablehook is sys.__unraisablehook__, sys.breakpointhook is sys.__breakpointhook__)
sys.displayhook(5)
sys.displayhook(None)
print(builtins._)
sys.displayhook("text")
exec(compile("1 + 1", "<s>", "single"))
print(_)
sys.displayhook = lambda v: print("hook got", v)
exec(compile("6 * 7", "<s>", "single"))
sys.displayhook = sys.__displayhook__
del builtins._
class Out:
    def write(self, s): out.append(s)
    def flush(self): pass
out = []
old = sys.stderr
sys.stderr = Out()
try:
    raise ValueError("shown by the default hook")
except ValueError as e:
    sys.__excepthook__(type(e), e, None)
sys.stderr = old
print("".join(out).splitlines()[-1])
events = []
sys.addaudithook(lambda name, args: events.append(name) if name == "my.event" else None)
sys.audit("my.event", 1, 2)
sys.audit("other.event")
print(events)
