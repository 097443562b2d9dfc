# exit 1: messages of several lines, of empty text and of tuples.
import sys, traceback
for e in (ValueError(), ValueError(""), ValueError("a", 1), ValueError("two\nlines"), KeyError("k"), KeyError(), AssertionError(), OSError(2, "No such", "f.txt"), StopIteration(3), type("Own", (Exception,), {"__module__": "pkg.mod"})("own"), type("Bad", (Exception,), {"__str__": lambda s: 1 / 0})(), KeyboardInterrupt(), Exception("é 日本")):
    traceback.print_exception(type(e), e, None)
class Local:
    class Error(Exception): pass
raise Local.Error("qualified")
