# exp, logs and powers, with their limits.
import math
print(math.exp(0), math.exp(1), math.exp2(10), math.expm1(1e-10), math.log(1), math.log(math.e), math.log(8, 2), math.log2(8), math.log10(1000), math.log1p(1e-10), math.pow(2, 10), math.pow(2, -1), math.pow(0, 0))
print(math.log(10 ** 400), math.log2(2 ** 1000), math.log10(10 ** 300), math.log2(2 ** 2000 + 1), math.exp(-1000), math.exp(-math.inf), math.log(math.inf), math.pow(math.inf, 0), math.pow(1, math.nan))
for f in (lambda: math.exp(1000), lambda: math.log(0), lambda: math.log(-1), lambda: math.log(1, 0), lambda: math.log(2, 1), lambda: math.pow(0, -1), lambda: math.pow(-8, 1 / 3), lambda: math.pow(10, 400), lambda: math.log1p(-1), lambda: math.log("x"), lambda: math.log2(0), lambda: math.log10(-1), lambda: math.ldexp(1.0, 5000), lambda: math.exp2(2000)):
    try:
        print(f())
    except (ValueError, OverflowError, ZeroDivisionError, TypeError) as e:
        print(type(e).__name__, e)
