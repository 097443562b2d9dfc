# exit 3: Errors of exit functions are reported, the status stays, and the others run.
import atexit
import sys


class Shown:
    def __init__(self, name, action):
        self.name, self.action = name, action

    def __repr__(self):
        return self.name

    def __call__(self, *args, **kwargs):
        self.action(*args, **kwargs)


def fail(text):
    raise ValueError(text)


for call in (lambda: atexit.register(), lambda: atexit.register(1), lambda: atexit.unregister()):
    try:
        call()
    except TypeError as error:
        print(error)
print(atexit.register(Shown("first", print), "args", sep="-"), atexit._ncallbacks())
atexit.register(Shown("fails", fail), "in vain")
atexit.register(Shown("leaves", sys.exit), 7)
again = Shown("again", print)
atexit.register(again, 1)
atexit.unregister(again)
print(atexit._run_exitfuncs(), atexit._ncallbacks())
atexit.register(print, "cleared")
atexit._clear()
atexit.register(Shown("at the end", fail), "once more")
atexit.register(print, "last words", flush=True)
sys.exit(3)
