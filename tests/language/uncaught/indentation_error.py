# exit 1: an IndentationError with its block's line.
def f():
    x = 1
  y = 2
