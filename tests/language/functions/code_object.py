# The code object of a function and its fields.
def f(a, b, /, c, *args, d=1, **kw):
    x = a
    def g(): return x, len
    return g
c = f.__code__
print(c.co_name, c.co_qualname, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_nlocals, c.co_varnames, c.co_cellvars, c.co_freevars, c.co_firstlineno)
g = f(1, 2, 3)
print(g.__code__.co_freevars, g.__code__.co_names, g.__code__.co_name, g.__code__.co_qualname, type(c).__name__)
print(bool(c.co_flags & 4), bool(c.co_flags & 8), bool(g.__code__.co_flags & 16))
def gen(): yield
async def co(): pass
async def agen(): yield
print([bool(fn.__code__.co_flags & bit) for fn in (gen, co, agen) for bit in (0x20, 0x80, 0x200)])
k = compile("a + 1", "name.py", "eval")
print(k.co_name, k.co_filename, k.co_names, k.co_argcount, eval(k, {"a": 41}))
h = f.__code__.replace(co_name="renamed")
print(h.co_name, h == c, c == f.__code__, hash(c) == hash(f.__code__), repr(c).split(" at ")[0])
try:
    exec(g.__code__)
except TypeError as e:
    print(e)
