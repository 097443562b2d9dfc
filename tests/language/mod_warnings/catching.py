# warnings: catch_warnings, recording, formatting, @deprecated
import io
import sys
import warnings


def old(stacklevel=1):
    warnings.warn("old() is old", DeprecationWarning, stacklevel=stacklevel)


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    old()
    old(stacklevel=2)
    warnings.warn("plain")
    warnings.warn("far away", stacklevel=50)
for found in log:
    print(found.category.__name__, found.message, found.lineno, found.filename.endswith("catching.py"), found.line, found.source)
before = warnings.filters[:]
with warnings.catch_warnings(action="error", category=RuntimeWarning):
    try:
        warnings.warn("now an error", RuntimeWarning)
    except RuntimeWarning as error:
        print("raised:", error)
print(before == warnings.filters)
block = warnings.catch_warnings(record=True)
print(block)
try:
    block.__exit__()
except RuntimeError as error:
    print(error)
with block:
    try:
        block.__enter__()
    except RuntimeError as error:
        print(error)
print(repr(warnings.formatwarning("text", UserWarning, "nofile.py", 3)), repr(warnings.formatwarning("text", UserWarning, "nofile.py", 3, "   the line  ")))
print(warnings.WarningMessage("m", UserWarning, "f", 3))
target = io.StringIO()
warnings.showwarning("into a file", FutureWarning, "f.py", 7, target, "code()")
print(target.getvalue(), end="")
sys.stderr = io.StringIO()
warnings.warn("to standard error")
text = sys.stderr.getvalue()
sys.stderr = sys.__stderr__
print(text.split(": ", 1)[1], end="")


@warnings.deprecated("use new() instead")
def gone():
    "The doc."
    return 5


@warnings.deprecated("use New")
class Gone:
    def __init__(self, x=0):
        self.x = x


print(gone.__deprecated__, gone.__doc__, gone.__name__, Gone.__deprecated__)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    print(gone(), Gone(3).x)

    class Child(Gone):
        pass

    Child(4)
print([(found.category.__name__, str(found.message), found.lineno) for found in log])
try:
    warnings.deprecated(3)
except TypeError as error:
    print(error)
