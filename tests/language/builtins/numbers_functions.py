# abs, divmod, pow, round, bin, oct, hex, int, float, complex, bool.
class N:
    def __abs__(self): return "abs"
    def __divmod__(self, o): return "divmod"
    def __pow__(self, o, m=None): return ("pow", m)
    def __round__(self, n=None): return ("round", n)
    def __index__(self): return 10
    def __complex__(self): return 1 + 2j
    def __bool__(self): return False
n = N()
print(abs(n), divmod(n, 1), pow(n, 2), pow(n, 2, 5), round(n), round(n, 1), bin(n), oct(n), hex(n), int(n), float(n), complex(n), bool(n))
print(abs(-5), abs(-2.5), abs(3 + 4j), abs(True), divmod(-7, 2), divmod(7.5, 2), pow(2, -2), pow(2, 3, 5), pow(base=2, exp=3), pow(2, 10, mod=7), round(2.5), round(-2.5), round(1234.5, -2), round(number=1.25, ndigits=1), complex(1, 2), complex(real=1, imag=-1), complex("1e2-3j"), int("7"), bool([]))
for f in (lambda: abs("x"), lambda: divmod("a", 1), lambda: pow("a", 2), lambda: round("x"), lambda: bin(1.5), lambda: complex("a"), lambda: complex(1, "2"), lambda: pow(2, 3, "x"), lambda: round(1.5, "x"), lambda: pow(2, 3.5, 2), lambda: divmod(1j, 2)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
