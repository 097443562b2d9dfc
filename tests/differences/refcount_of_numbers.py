# What: sys.getrefcount of numbers
# Cause: ints of 48 bits and floats are not objects in minipy and have no count; they answer like an immortal object.
# Portable: counts of real objects (lists, instances, functions) agree.
import sys

number, items = int("1000"), []
print(sys.getrefcount(number), sys.getrefcount(1.5 * number), sys.getrefcount(items))
