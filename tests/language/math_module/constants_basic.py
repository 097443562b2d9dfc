# Constants, roots, rounding functions.
import math
print(math.pi, math.e, math.tau, math.inf, math.nan)
print(math.sqrt(2), round(math.cbrt(27), 12), math.isqrt(10 ** 40 + 1), math.isqrt(0), math.hypot(3, 4), math.hypot(1, 2, 2), math.hypot(), math.dist((0, 0), (3, 4)))
print([math.floor(x) for x in (1.5, -1.5, 2, 1e20)], [math.ceil(x) for x in (1.5, -1.5, 2)], [math.trunc(x) for x in (1.9, -1.9)], math.fabs(-3), math.copysign(3, -0.0))
print(math.modf(3.25), math.modf(-3.25), math.frexp(10.0), math.frexp(0), math.ldexp(0.625, 4), math.fmod(7, -3), math.fmod(-7, 3), math.remainder(7, 2), math.remainder(5, 3))
print(math.gcd(12, 18), math.gcd(), math.gcd(0, 5), math.gcd(12, -18, 8), math.lcm(4, 6), math.lcm(), math.lcm(0, 3), math.gcd(2 ** 100, 6 ** 50) == 2 ** 50)
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-10, abs_tol=1e-9))
for f in (lambda: math.sqrt(-1), lambda: math.isqrt(-1), lambda: math.isqrt(2.5), lambda: math.floor(math.inf), lambda: math.ceil(math.nan), lambda: math.sqrt("x"), lambda: math.gcd(1.5), lambda: math.floor("x"), lambda: math.fmod(1, 0), lambda: math.isclose(1, 1, rel_tol=-1), lambda: math.dist((1,), (1, 2))):
    try:
        print(f())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
