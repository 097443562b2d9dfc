# math functions ask __float__, __index__, __floor__, __ceil__, __trunc__.
import math
class F:
    def __float__(self): return 2.25
class I:
    def __index__(self): return 9
class Round:
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __trunc__(self): return "trunc"
print(math.sqrt(F()), math.sqrt(I()), math.floor(F()), math.ceil(F()), math.floor(Round()), math.ceil(Round()), math.trunc(Round()), math.isqrt(I()), math.factorial(I()), math.gcd(I(), 6), math.comb(I(), 2), math.sqrt(True), math.sqrt(10 ** 20), math.hypot(F(), 0))
for f in (lambda: math.sqrt(object()), lambda: math.floor(object()), lambda: math.trunc(F()), lambda: math.sqrt(10 ** 400), lambda: math.factorial(F()), lambda: math.sqrt(1j), lambda: math.sqrt(None), lambda: math.sqrt(), lambda: math.sqrt(1, 2), lambda: math.floor(1j)):
    try:
        print(f())
    except (TypeError, OverflowError) as e:
        print(type(e).__name__, e)
class Bad:
    def __float__(self): return "x"
try:
    math.sqrt(Bad())
except TypeError as e:
    print(e)
print(math.floor(10 ** 30), math.ceil(-10 ** 30), math.trunc(True), math.floor(2 ** 53 + 0.0), type(math.floor(1.0)).__name__, math.__name__)
