# exit 1: a raise at module level has no carets of its own.
class AppError(Exception):
    pass

if True:
    raise AppError("application", 42)
