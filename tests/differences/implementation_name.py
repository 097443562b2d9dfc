# What: sys.implementation and sys.version
# Cause: minipy says who it is, and that it speaks 3.13.
# Portable: ask sys.version_info, which agrees.
import sys

print(sys.implementation.name, sys.implementation.cache_tag, tuple(sys.version_info[:3]))
print("minipy" in sys.version)
