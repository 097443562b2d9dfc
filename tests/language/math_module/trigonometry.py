# Trigonometric and hyperbolic functions, rounded.
import math
def r(*values): print(*(round(v, 12) for v in values))
r(math.sin(0), math.sin(1), math.cos(0), math.cos(1), math.tan(1), math.sin(math.pi), math.cos(math.pi))
r(math.asin(1), math.acos(1), math.atan(1), math.atan2(1, 1), math.atan2(-1, -1), math.atan2(0, -1), math.atan2(-0.0, -1), math.atan2(0, 1))
r(math.sinh(1), math.cosh(1), math.tanh(1), math.asinh(1), math.acosh(2), math.atanh(0.5))
r(math.degrees(math.pi), math.radians(180), math.degrees(1), math.radians(57))
r(math.erf(0.5), math.erfc(0.5), math.gamma(5), math.lgamma(10), math.gamma(0.5), math.erf(-1))
for f in (lambda: math.sin(math.inf), lambda: math.asin(2), lambda: math.acos(-2), lambda: math.acosh(0.5), lambda: math.atanh(1), lambda: math.gamma(0), lambda: math.gamma(-1), lambda: math.gamma(200), lambda: math.cosh(1000), lambda: math.tan("x"), lambda: math.lgamma(-1), lambda: math.sin()):
    try:
        print(f())
    except (ValueError, OverflowError, TypeError) as e:
        print(type(e).__name__, e)
print(math.sin(math.nan), math.atan(math.inf), math.tanh(math.inf), math.atan2(math.inf, math.inf))
