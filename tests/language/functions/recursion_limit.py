# Endless recursion is a RecursionError that can be caught.
import sys
def endless(n): return endless(n + 1)
try:
    endless(0)
except RecursionError as e:
    print(e)
def count(n):
    try:
        return count(n + 1)
    except RecursionError:
        return n
print(count(0) > 500)
def mutual(n): return other(n)
def other(n): return mutual(n)
try:
    mutual(1)
except RecursionError as e:
    print(type(e).__mro__[1].__name__, e)
old = sys.getrecursionlimit()
print(old)
sys.setrecursionlimit(3000)
def down(n): return 0 if n == 0 else 1 + down(n - 1)
print(down(2500))
sys.setrecursionlimit(old)
for v in (0, -1, 1):
    try:
        sys.setrecursionlimit(v)
    except (ValueError, RecursionError) as e:
        print(type(e).__name__, e)
