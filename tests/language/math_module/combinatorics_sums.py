# factorial, comb, perm, prod, fsum, sumprod, nextafter, ulp.
import math
print([math.factorial(n) for n in range(8)], math.factorial(25), math.comb(5, 2), math.comb(100, 50), math.comb(3, 5), math.perm(5, 2), math.perm(5), math.perm(3, 5), math.comb(0, 0))
print(math.prod([1, 2, 3]), math.prod([]), math.prod([2, 0.5]), math.prod(range(1, 10), start=2), math.prod(["a"], start=2), math.prod([2 ** 40, 2 ** 40]))
print(math.fsum([0.1] * 10), math.fsum([1e100, 1, -1e100]), math.fsum([]), sum([0.1] * 10), math.sumprod([1, 2], [3, 4]), math.sumprod([0.5, 2], [2, 0.25]), math.fsum(range(5)))
print(math.nextafter(1.0, 2.0), math.nextafter(0.0, 1.0), math.nextafter(1.0, 1.0), math.nextafter(1.0, 0.0, steps=2), math.ulp(1.0), math.ulp(0.0), math.ulp(1e300), math.fma(2.0, 3.0, 4.0))
for f in (lambda: math.factorial(-1), lambda: math.factorial(2.0), lambda: math.factorial("5"), lambda: math.comb(-1, 2), lambda: math.comb(5, -2), lambda: math.comb(5.0, 2), lambda: math.perm(-1), lambda: math.prod(5), lambda: math.fsum(["x"]), lambda: math.sumprod([1], [1, 2]), lambda: math.prod([1], 2), lambda: math.fsum([1e308, 1e308])):
    try:
        print(f())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
