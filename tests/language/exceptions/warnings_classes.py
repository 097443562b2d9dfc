# Exceptions that carry fields: NameError, AttributeError, ImportError, SyntaxError.
try:
    missing_thing
except NameError as e:
    print(e.name)
class C: pass
c = C()
try:
    c.attr
except AttributeError as e:
    print(e.name, e.obj is c)
try:
    import no_such_mod.sub
except ModuleNotFoundError as e:
    print(e.name, e.path, e.msg)
try:
    from math import nothing_like_this
except ImportError as e:
    print(e.name, e.name_from, type(e).__name__)
e = ImportError("m", name="n", path="p")
print(e.name, e.path, e.msg, e)
e = AttributeError("m", name="n", obj=5)
print(e.name, e.obj, e)
try:
    compile("x = = 1\n", "file.py", "exec")
except SyntaxError as e:
    print(e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, e.print_file_and_line)
    print(e, e.args)
e = SyntaxError("msg", ("f.py", 3, 5, "source line", 3, 8))
print(e, e.lineno, e.offset, e.text, e.end_offset)
for args in (("m", (1,)), ("m", 5)):
    try:
        print(SyntaxError(*args))
    except (TypeError, IndexError) as x:
        print(type(x).__name__, x)
try:
    compile("if x:\n\ty\n        z", "tabs.py", "exec")
except TabError as e:
    print(type(e).__name__, e.msg, e.lineno)
try:
    compile("if x:\ny", "indent.py", "exec")
except IndentationError as e:
    print(type(e).__name__, e.msg, e.lineno)
