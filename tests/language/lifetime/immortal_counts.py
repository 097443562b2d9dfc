# Immortal objects keep one huge count.
import sys
print(sys.getrefcount(None) == sys.getrefcount(True) == sys.getrefcount(5) == sys.getrefcount(()))
before = sys.getrefcount(None)
many = [None] * 1000
print(sys.getrefcount(None) == before, before > 2 ** 30)
try:
    sys.getrefcount()
except TypeError as e:
    print(e)
