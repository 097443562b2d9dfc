# Bare raise re-raises the exception being handled.
def f():
    try:
        raise ValueError("first")
    except ValueError as e:
        e.args += ("seen",)
        raise
try:
    f()
except ValueError as e:
    print(e.args)
def helper(): raise
try:
    try:
        raise KeyError("k")
    except KeyError:
        helper()
except KeyError as e:
    print("through a helper", e)
def nested():
    try:
        raise ValueError("outer")
    except ValueError:
        try:
            raise TypeError("inner")
        except TypeError:
            pass
        raise
try:
    nested()
except ValueError as e:
    print(e, e.__context__)
def in_finally():
    try:
        raise ValueError("v")
    finally:
        try:
            raise
        except ValueError as e:
            print("finally sees", e)
try:
    in_finally()
except ValueError as e:
    print("and it goes on", e)
try:
    raise
except RuntimeError as e:
    print(e)
saved = None
try:
    1 / 0
except ZeroDivisionError as e:
    saved = e
try:
    raise saved
except ZeroDivisionError as e:
    print(e is saved)
