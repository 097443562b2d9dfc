import sys
seen = given if "given" in globals() else "nothing given"
in_modules = __name__ in sys.modules and sys.modules[__name__].__dict__ is globals()
print(__name__, __package__, __spec__ and __spec__.name, sys.argv[0].rpartition("/")[2], in_modules, seen)
