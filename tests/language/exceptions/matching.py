# Which except clause takes an exception.
def which(e):
    try:
        raise e
    except ZeroDivisionError:
        return "zero"
    except ArithmeticError:
        return "arithmetic"
    except (LookupError, AttributeError) as x:
        return f"tuple {type(x).__name__}"
    except Exception:
        return "exception"
    except BaseException:
        return "base"
print([which(e) for e in (ZeroDivisionError(), OverflowError, KeyError(1), IndexError, AttributeError, TypeError, KeyboardInterrupt, SystemExit(1), GeneratorExit)])
classes = (ValueError,)
try:
    raise ValueError
except classes + (KeyError,):
    print("computed tuple")
def pick():
    print("evaluated")
    return KeyError
try:
    raise KeyError
except pick():
    print("from a call")
try:
    raise KeyError
except (ValueError, KeyError) if which else ():
    print("from a conditional")
