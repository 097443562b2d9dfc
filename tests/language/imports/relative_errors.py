# Relative imports that go nowhere.
import os, sys
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
for code in ("from . import x", "from .mod import x", "from .. import x"):
    try:
        exec(code, {"__name__": "__main__", "__package__": None})
    except (ImportError, KeyError) as e:
        print(code, type(e).__name__, e)
from _pkg.inner import deep
try:
    deep.too_far()
except ImportError as e:
    print(e)
for code in ("from _pkg import nothing_here", "import _pkg.nothing_here", "from _pkg.inner.sibling import nope", "import _pkg.sub.deeper", "from _pkg.nothing_here import x"):
    try:
        exec(code)
    except ImportError as e:
        print(code, "->", type(e).__name__, str(e).split(" (")[0], e.name)
try:
    compile("from .", "<t>", "exec")
except SyntaxError as e:
    print(e.msg)
for source in ("from . import *", "import .x", "from .x.y import z as w, q", "from ...  import a", "from .... x import b", "import a.b as c.d", "from a import b.c", "from a import (b, c,)", "from a import b,", "from a import ()", "import a as", "from a import *, b", "import a, b as c, d", "from a import (b", "import (a)", "from a import b as 5", "import *"):
    try:
        compile(source, "<t>", "exec")
        print(source, "-> fine")
    except SyntaxError as e:
        print(source, "->", e.msg)
