# exit 1: a failing excepthook is reported along with the original.
import sys
def hook(kind, value, tb):
    raise TypeError("hook failed")
sys.excepthook = hook
raise ValueError("original")
