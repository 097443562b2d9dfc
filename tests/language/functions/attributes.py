# Functions are objects with attributes of their own.
def f(a, b=2):
    """The doc."""
    return a + b
f.note = "n"
f.count = 0
f.count += 1
print(f.note, f.count, f.__dict__, f.__doc__, f.__name__, f.__module__, f.__code__.co_name, f.__defaults__, f.__globals__ is globals(), f.__closure__, f.__type_params__)
print(hasattr(f, "nope"), f.__code__.co_argcount, f.__code__.co_varnames, f.__code__.co_consts is not None, f.__code__.co_filename.endswith("attributes.py"), f.__code__.co_firstlineno)
for name in ("nope", "__nope__"):
    try:
        getattr(f, name)
    except AttributeError as e:
        print(e)
del f.note
try:
    del f.note
except AttributeError as e:
    print(e)
f.__doc__ = "changed"
f.__dict__ = {"fresh": 1}
print(f.__doc__, f.fresh, f(1), f.__call__(5), f.__get__(10)(1))
def g(): "only doc"
def h(x): return x * 100
g.__code__ = h.__code__
print(g(3), g.__name__, g.__doc__)
for code in ("f.__code__ = 5", "f.__globals__ = {}", "f.__dict__ = 5", "f.__closure__ = ()", "len.x = 1", "f.__name__ = 1", "f.__annotations__ = 5"):
    try:
        exec(code)
    except (TypeError, AttributeError) as e:
        print(code, "->", type(e).__name__, e)
