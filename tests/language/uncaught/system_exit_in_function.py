# exit 7: SystemExit passes through except Exception and nested calls.
import sys
def f():
    try:
        sys.exit(7)
    except Exception:
        print("never")
try:
    f()
except SystemExit as e:
    print("seen", e.code)
    raise
