# intern, switch interval, int digit limits, recursion limit.
import sys
a = sys.intern("some text " + str(1))
print(a is sys.intern("some text 1"), sys.getswitchinterval() > 0)
sys.setswitchinterval(0.01)
print(round(sys.getswitchinterval(), 3))
for f in (lambda: sys.setswitchinterval(0), lambda: sys.setswitchinterval(-1), lambda: sys.setswitchinterval("x"), lambda: sys.setrecursionlimit("x"), lambda: sys.setrecursionlimit(-5), lambda: sys.set_int_max_str_digits(-1), lambda: sys.set_int_max_str_digits(5), lambda: sys.intern(b"x"), lambda: sys.setrecursionlimit(2 ** 40)):
    try:
        print(f())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
sys.setrecursionlimit(200)
def down(n): return n if n == 0 else down(n - 1)
try:
    down(500)
except RecursionError as e:
    print(e)
sys.setrecursionlimit(5000)
print(down(4000), sys.getrecursionlimit())
sys.setrecursionlimit(1000)
print(sys.call_tracing(lambda x: x + 1, (5,)), sys.getallocatedblocks() >= 0, sys.get_int_max_str_digits())
