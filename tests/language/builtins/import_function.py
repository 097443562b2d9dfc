# __import__, __build_class__, __debug__, __name__ and what builtins holds.
import builtins
m = __import__("math")
print(m.__name__, __import__("os.path").__name__, __import__("os.path", globals(), locals(), ["join"]).__name__, __debug__, __name__, builtins.__name__)
expected = "abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex delattr dict dir divmod enumerate eval exec filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len list locals map max memoryview min next object oct open ord pow print property range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip __import__ __build_class__ __debug__ Ellipsis NotImplemented None True False".split()
print([n for n in expected if not hasattr(builtins, n)])
def body(): pass
T = __build_class__(lambda: None, "T")
print(T.__name__, type(T).__name__)
for f in (lambda: __build_class__(), lambda: __build_class__(1, "x"), lambda: __build_class__(lambda: None, 5), lambda: __import__("no_such_mod"), lambda: __import__("math", level=-1)):
    try:
        f()
    except (TypeError, ImportError, ValueError) as e:
        print(type(e).__name__, e)
real = builtins.__import__
def hooked(name, *args, **kw):
    if name == "phantom":
        return type(builtins)("phantom made by the hook")
    return real(name, *args, **kw)
builtins.__import__ = hooked
import phantom
print(phantom.__name__)
builtins.__import__ = real
