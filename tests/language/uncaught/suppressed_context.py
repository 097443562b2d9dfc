# exit 1: raise ... from None shows one traceback only.
try:
    {}["missing"]
except KeyError:
    raise ValueError("clean message") from None
