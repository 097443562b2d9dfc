# The tree of built-in exceptions.
import builtins
def tree(cls, depth=0):
    print("  " * depth + cls.__name__, [b.__name__ for b in cls.__bases__])
    for sub in sorted(cls.__subclasses__(), key=lambda c: c.__name__):
        if not sub.__name__.startswith("_") and getattr(builtins, sub.__name__, None) is sub:
            tree(sub, depth + 1)
tree(BaseException)
print(IOError is OSError, EnvironmentError is OSError)
