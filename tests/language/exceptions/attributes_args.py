# args, str, repr of exceptions with none, one and several arguments.
for e in (ValueError(), ValueError("one"), ValueError("a", 2), ValueError(None), ValueError(""), ValueError(("t",)), KeyError("k"), KeyError(), KeyError("a", "b"), KeyError(1), Exception([1]), BaseException("b"), StopIteration(5), SystemExit(3), SystemExit(), AssertionError("a"), OSError(), OSError("msg"), OSError(2, "No such"), OSError(2, "No such", "file"), UnicodeError("u"), SyntaxError("s"), AttributeError("a"), NameError("n"), ImportError("i"), LookupError("it's")):
    print(type(e).__name__, e.args, str(e), repr(e), sep=" | ")
e = ValueError("x")
e.args = ("changed", 1)
print(e, e.args)
e.args = [5]
print(e.args)
try:
    e.args = 5
except TypeError as x:
    print(x)
e.own = 1
print(e.own, e.__dict__)
for f in (lambda: ValueError(x=1), lambda: KeyError(key=1), lambda: Exception(1, a=2)):
    try:
        f()
    except TypeError as x:
        print(x)
print(ValueError("a") == ValueError("a"), hash(e) == hash(e), isinstance(e, Exception), ValueError.__doc__ is not None)
