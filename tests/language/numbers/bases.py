# hex(), oct(), bin() with signs, big numbers and __index__.
for n in (0, 1, -1, 10, 255, -255, 2 ** 64, -2 ** 65):
    print(hex(n), oct(n), bin(n))
class I:
    def __index__(self): return 12
print(hex(I()), oct(I()), bin(I()))
print(hex(True), bin(False))
for f in (hex, oct, bin):
    try:
        f(1.5)
    except TypeError as e:
        print(e)
