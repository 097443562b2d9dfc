# __del__ may save the object; it is not run twice.
saved = []
class R:
    def __init__(self, n): self.n = n
    def __del__(self):
        print("del", self.n)
        saved.append(self)
r = R("r")
del r
print(len(saved), saved[0].n)
saved.clear()
print("second time: no del")
class Global:
    def __del__(self):
        global again
        again = self
g = Global()
again = None
del g
print(type(again).__name__)
