# An exception in __del__ goes to sys.unraisablehook and no further.
import sys
sys.unraisablehook = lambda u: print("unraisable:", u.exc_type.__name__, u.exc_value, u.err_msg, u.object.__qualname__, u.exc_traceback.tb_lineno)
class Bad:
    def __del__(self): raise ValueError("in del")
b = Bad()
del b
print("went on")
def f():
    Bad()
    return "f returned"
print(f())
