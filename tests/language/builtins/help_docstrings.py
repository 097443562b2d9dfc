# Docstrings of built-ins exist; help(), exit() and quit() come with the interpreter.
for x in (len, int, str.join, [].append, dict, print, ValueError, property, type, object, zip, None.__class__, super, range.index):
    print(getattr(x, "__name__", x), isinstance(x.__doc__, str) and len(x.__doc__) > 5)
def f(a, b=1):
    """Adds.

    More text.
    """
print(f.__doc__)
import io, sys
old, sys.stdout = sys.stdout, io.StringIO()
help(f)
text, sys.stdout = sys.stdout.getvalue(), old
print(text)
