# breakpoint() calls sys.breakpointhook with what it was given.
import sys

sys.breakpointhook = lambda *args, **named: print("hook", args, named) or "answer"
print(breakpoint(3, x=4))
print(sys.__breakpointhook__.__name__, sys.breakpointhook is sys.__breakpointhook__)
del sys.breakpointhook
try:
    breakpoint()
except RuntimeError as error:
    print(error)
