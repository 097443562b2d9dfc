# exit 1: text written to standard error comes before the traceback.
import sys
print("to stderr first", file=sys.stderr)
sys.stderr.write("no newline")
print(" and the rest", file=sys.stderr)
print("to stdout")
raise ValueError("last")
