# SystemExit is an exception like others until it leaves the program.
import sys
for arg in ((), (0,), (3,), ("message",), (None,), ([1],), (True,)):
    try:
        sys.exit(*arg)
    except SystemExit as e:
        print(repr(e), e.code, e.args)
try:
    raise SystemExit
except BaseException as e:
    print(type(e).__name__, e.code, isinstance(e, Exception))
def cleanup():
    try:
        sys.exit(1)
    except Exception:
        print("never")
    finally:
        print("finally runs")
try:
    cleanup()
except SystemExit as e:
    print("code", e.code)
try:
    sys.exit(1, 2)
except TypeError as e:
    print(e)
