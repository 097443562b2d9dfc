# atexit functions run last in, first out, before globals go.
import atexit
class L:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
keep = L("global at exit")
atexit.register(print, "atexit", 1)
@atexit.register
def last_registered_first(): print("registered last")
def gone(): print("never")
atexit.register(gone)
atexit.unregister(gone)
print("end of script")
