# print(file=...), flush, custom writers, sys.stdout replaced.
import sys, io
class Writer:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
w = Writer()
print("a", 1, sep="-", end="!", file=w)
print(w.parts)
class Flusher(Writer):
    flushed = 0
    def flush(self): self.flushed += 1
f = Flusher()
print("x", file=f, flush=True)
print("y", file=f)
print(f.parts, f.flushed)
for bad in (5, object(), Writer):
    try:
        print("x", file=bad)
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
old, sys.stdout = sys.stdout, io.StringIO()
print("captured")
sys.stdout.write("directly\n")
got, sys.stdout = sys.stdout.getvalue(), old
print(repr(got), file=None)
sys.stdout = None
print("goes nowhere")
sys.stdout = old
for kw in ({"sep": 5}, {"end": 5}, {"sep": b"x"}):
    try:
        print("a", "b", **kw)
    except TypeError as e:
        print(e)
print(sys.stdout.encoding.lower(), sys.stdout.writable(), sys.stderr is not None, sys.__stdout__ is sys.stdout, sys.stdout.fileno(), sys.stdin.fileno(), sys.stdout.name)
sys.stdout.write("write returns ")
print(sys.stdout.write("é\n"))
