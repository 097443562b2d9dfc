# What: sys.getsizeof
# Cause: objects have other layouts: text is UTF-8, dicts stand on another table, numbers are not on the heap.
# Portable: sizes are the business of each implementation.
import sys

print(sys.getsizeof("é") < sys.getsizeof("abcdefgh"))
