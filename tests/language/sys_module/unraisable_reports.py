# exit 0: Reports of exceptions that nobody can catch: no carets, no notes, no causes, and hooks that fail.
import sys


class Shown:
    def __init__(self, action):
        self.action = action

    def __call__(self, dead):
        self.action()

    def __repr__(self):
        return "Shown"


class Target:
    pass


import weakref


def report(action):
    target = Target()
    ref = weakref.ref(target, Shown(action))
    del target


class Mute(Exception):
    def __str__(self):
        1 / 0


def plain():
    raise ValueError


def mute():
    raise Mute


def deep(n=30):
    if n:
        deep(n - 1)
    raise KeyError("deep")


def caused():
    error = KeyError("k")
    error.add_note("unseen")
    raise error from ValueError(2)


for action in (plain, mute, deep, caused):
    report(action)


class Hook:
    def __repr__(self):
        return "Hook"

    def __call__(self, unraisable):
        print(unraisable.exc_type, unraisable.err_msg, unraisable.object, type(unraisable).__name__)
        raise KeyError("in the hook")


sys.unraisablehook = Hook()
report(plain)
sys.unraisablehook = None
report(plain)
del sys.unraisablehook
report(plain)
