# A retry loop and an error report with causes.
class Temporary(Exception): pass
class GaveUp(Exception): pass
def flaky(results):
    r = results.pop(0)
    if isinstance(r, type) and issubclass(r, BaseException):
        raise r(f"attempt with {len(results)} left")
    return r
def retry(results, times):
    last = None
    for attempt in range(1, times + 1):
        try:
            value = flaky(results)
        except Temporary as e:
            last = e
            print("attempt", attempt, "failed:", e)
        else:
            return value
        finally:
            print("end of attempt", attempt)
    raise GaveUp(f"after {times} attempts") from last
print(retry([Temporary, "ok"], 3))
for results in ([Temporary] * 5, [Temporary, ValueError, "x"]):
    try:
        retry(list(results), 2)
    except (GaveUp, ValueError) as e:
        chain = []
        while e:
            chain.append(f"{type(e).__name__}: {e}")
            e = e.__cause__ or e.__context__
        print(" <- ".join(chain))
def parse(items):
    good, errors = [], []
    for i in items:
        try:
            good.append(int(i))
        except (ValueError, TypeError) as e:
            e.add_note(f"item {i!r}")
            errors.append(e)
    if errors:
        raise ExceptionGroup(f"{len(errors)} bad items", errors)
    return good
try:
    parse(["1", "x", None, "4"])
except* ValueError as g:
    print([(str(e), e.__notes__) for e in g.exceptions])
except* TypeError as g:
    print([(str(e), e.__notes__) for e in g.exceptions])
