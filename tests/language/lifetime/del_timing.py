# __del__ runs on the line where the last reference goes.
class L:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
a = L("rebound")
print("before rebind")
a = None
print("after rebind")
b = L("deleted")
del b
print("after del")
L("temporary")
print("after temporary")
c = L("shared")
d = c
del c
print("one name left")
d = 5
print("after the second")
[L("in a list"), L("second")]
print("after list display")
L("attribute").n
print("after attribute")
x = [L(i) for i in range(3)]
print("list made")
x.pop()
print("popped")
x[0] = None
print("item replaced")
x.clear()
print("cleared")
