import io
import sys
import threading

thread = threading.Thread(name="t")
sys.stderr = io.StringIO()
threading.excepthook(threading.ExceptHookArgs((ValueError, ValueError("a"), None, thread)))
text, sys.stderr = sys.stderr.getvalue(), sys.__stderr__
print(text, end="")
