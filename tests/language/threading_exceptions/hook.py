import sys
import threading


def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.thread.name, args.exc_traceback is not None)


def fail():
    raise ValueError("no")


threading.excepthook = hook
thread = threading.Thread(target=fail, name="failing")
thread.start()
thread.join()
thread = threading.Thread(target=sys.exit, args=(3,))
thread.start()
thread.join()
threading.excepthook = threading.__excepthook__
thread = threading.Thread(target=sys.exit)
thread.start()
thread.join()
print("still here")
try:
    threading.excepthook(1)
except TypeError as error:
    print(error)
try:
    threading.ExceptHookArgs((1, 2))
except TypeError as error:
    print(error)
print(threading.ExceptHookArgs((1, 2, 3, 4)))
