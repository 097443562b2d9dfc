# exit 1: raise ... from shows the direct cause; from None hides it.
def load(text):
    try:
        return int(text)
    except ValueError as e:
        raise RuntimeError("cannot load") from e

try:
    load("x")
except RuntimeError:
    try:
        raise KeyError("hidden") from None
    except KeyError as k:
        raise LookupError("outermost") from k
