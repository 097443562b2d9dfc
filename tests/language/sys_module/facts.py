# sys: versions, sizes, info that scripts look at.
import sys
print(sys.version_info[:2], sys.version_info.major, sys.version_info >= (3, 13), sys.version_info.releaselevel in ("alpha", "beta", "candidate", "final"), sys.version.startswith("3.13"), hex(sys.hexversion)[:6], sys.byteorder, sys.platform)
print(sys.maxsize, sys.maxunicode, sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.mant_dig, sys.int_info.bits_per_digit > 0, sys.hash_info.modulus, sys.hash_info.inf, sys.hash_info.width)
print(sys.getdefaultencoding(), sys.getfilesystemencoding(), type(sys.argv).__name__, type(sys.path).__name__, type(sys.modules).__name__, sys.argv[0].endswith("facts.py"), len(sys.argv), sys.flags.optimize, sys.flags.interactive)
print("sys" in sys.modules, "__main__" in sys.modules, sys.modules["sys"] is sys, isinstance(sys.executable, str), isinstance(sys.prefix, str), sys.getrecursionlimit(), sys.is_finalizing(), sys.copyright is not None, sys.api_version > 0)
print(sys.getsizeof([]) > 0, sys.getsizeof([1] * 100) > sys.getsizeof([]), sys.getsizeof("a" * 100) > sys.getsizeof("a"), isinstance(sys.thread_info.name, str), sys.dont_write_bytecode in (True, False), sys.warnoptions, len(sys.builtin_module_names) > 3)
try:
    sys.nothing_like_this
except AttributeError as e:
    print(e)
try:
    sys.getsizeof()
except TypeError as e:
    print(e)
