# Module globals are finalised at exit, after everything was printed.
class L:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
keep = L("global at exit")
def f():
    gone = L("local")
f()
print("end of script")
