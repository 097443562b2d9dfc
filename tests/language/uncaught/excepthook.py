# exit 1: sys.excepthook replaces the report.
import sys
def hook(kind, value, tb):
    print("hook:", kind.__name__, value, tb.tb_lineno)
sys.excepthook = hook
raise ValueError("for the hook")
