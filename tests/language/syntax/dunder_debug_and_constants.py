# Constants that are keywords or names: None, True, False, ..., __debug__, NotImplemented.
print(None, True, False, ..., Ellipsis, NotImplemented, __debug__, __name__)
print(type(None), type(...), type(NotImplemented), bool(None), bool(...), None == False, True + True, ... is Ellipsis)
Ellipsis = NotImplemented = "names may be rebound"
print(Ellipsis, NotImplemented, ...)
for source in ("None = 1", "True = 1", "False = 1", "__debug__ = 1", "... = 1", "def f(None): pass", "def f(True=1): pass", "f(None=1)", "class None: pass", "def True(): pass", "import x as None", "for None in x: pass", "x.True = 1", "x.__debug__ = 1", "del __debug__", "del None", "global None", "lambda None: 1", "None: int", "except_ = None.x", "f(__debug__=1)", "import __debug__", "with x as True: pass", "(None := 1)", "[None for None in x]", "from x import y as __debug__", "def __debug__(): pass", "class __debug__: pass", "def f(*__debug__): pass"):
    try:
        compile(source, "<t>", "exec")
        print(source, "-> fine")
    except SyntaxError as e:
        print(source, "->", e.msg)
