# try at module level, in class bodies, in comprehension functions, in lambdas' callers.
try:
    import does_not_exist_at_all as m
except ImportError:
    m = None
finally:
    state = "done"
print(m, state)
class C:
    try:
        value = int("x")
    except ValueError:
        value = "default"
    else:
        value = "never"
    finally:
        cleaned = True
    try:
        raise KeyError
    except (KeyError, ValueError) as err:
        kind = type(err).__name__
print(C.value, C.cleaned, C.kind, hasattr(C, "err"))
def attempt(f, *a, default="default"):
    try:
        return f(*a)
    except Exception as e:
        return default if default is not None else type(e)
print(attempt(int, "5"), attempt(int, "x"), attempt(int, "x", default=None), [attempt(int, s, default=0) for s in ("1", "q", "3")])
for i in range(3):
    try:
        if i == 1:
            raise ValueError(i)
    except ValueError as e:
        print("handled", e)
    else:
        print("clean", i)
while True:
    try:
        raise StopIteration
    except StopIteration:
        break
print("end")
