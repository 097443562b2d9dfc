# int() of numbers truncates; __int__, __index__ and __trunc__ take part.
print(int(), int(3.9), int(-3.9), int(True), int(1e20), int(-1e15))
class HasInt:
    def __int__(self): return 42
class HasIndex:
    def __index__(self): return 7
class BadInt:
    def __int__(self): return "no"
print(int(HasInt()), int(HasIndex()), [10, 20, 30, 40, 50, 60, 70, 80][HasIndex()], float(HasIndex()))
for v in (None, [], 1j, BadInt(), object):
    try:
        int(v)
    except TypeError as e:
        print(e)
try:
    [1, 2][HasInt()]
except TypeError as e:
    print(e)
print(int(b"12"), int(bytearray(b" 13 ")))
