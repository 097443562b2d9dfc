# The name of an except clause is deleted at the end.
e = "outer value"
try:
    raise ValueError("v")
except ValueError as e:
    print("inside", e)
try:
    e
except NameError as x:
    print(x)
def f():
    try:
        raise KeyError("k")
    except KeyError as err:
        err = "rebound"
        print(err)
    try:
        return err
    except UnboundLocalError as x:
        return str(x)
print(f())
def g():
    try:
        raise KeyError("k")
    except KeyError as err:
        del err
    return "deleting it early is fine"
print(g())
def h():
    for i in range(3):
        try:
            raise ValueError(i)
        except ValueError as v:
            if i == 1:
                break
    return "v" in locals()
print(h())
def closure():
    try:
        raise ValueError("kept")
    except ValueError as v:
        fn = lambda: v
        print(fn())
    try:
        fn()
    except NameError as x:
        print(x)
closure()
