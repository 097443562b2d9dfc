# What: sys.getsizeof
# Cause: objects have other layouts: text is UTF-8, dicts stand on another table, numbers are not on the heap.
# Portable: sizes are the business of each implementation.
import sys

for value in (1, 1.5, "abc", "é", b"", {}, {1: 2}, [1, 2], (1, 2)):
    print(repr(value), sys.getsizeof(value))
