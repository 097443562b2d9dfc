# At the exit finalizers of classes, functions and cycles still see their globals; nothing is None yet.
import sys
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n, print is not None, sys is not None, type(shared).__name__, sys.path)
shared = 1
_first = D("underscored")
second = D("plain")
cycle = [D("in a cycle")]
cycle.append(cycle)
print("end")
