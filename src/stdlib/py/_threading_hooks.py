"""What becomes of an exception that ends a thread, and what traces new threads."""

import sys as _sys
from _thread import _ExceptHookArgs, get_ident

__name__ = "threading"

_trace_hook = None
_profile_hook = None


def excepthook(args, /):
    """Print the exception that ended a thread."""
    if not isinstance(args, _ExceptHookArgs):
        raise TypeError("_thread.excepthook argument type must be ExceptHookArgs")
    kind, error, traceback, thread = args
    if kind is SystemExit:
        return
    out = _sys.stderr if _sys is not None else None
    if out is None:
        out = getattr(thread, "_stderr", None)
        if out is None:
            return
    name = get_ident() if thread is None else thread.name
    print(f"Exception in thread {name}:", file=out, flush=True)
    from traceback import print_exception

    print_exception(kind, error, traceback, file=out)
    out.flush()


def _make_invoke_excepthook():
    """The call at the end of a thread; it holds what it needs, since it may run while modules are taken down."""
    old_excepthook = excepthook
    old_sys_excepthook = _sys.excepthook
    if old_sys_excepthook is None:
        raise RuntimeError("sys.excepthook is None")
    import threading

    if threading.__dict__.get("excepthook", excepthook) is None:
        raise RuntimeError("threading.excepthook is None")
    sys, stderr = _sys, _sys.stderr

    def invoke_excepthook(thread):
        try:
            hook = threading.excepthook
            if hook is None:
                hook = old_excepthook
            hook(_ExceptHookArgs([*sys.exc_info(), thread]))
        except Exception as failure:
            failure.__suppress_context__ = True
            del failure
            out = sys.stderr if sys is not None and sys.stderr is not None else stderr
            print("Exception in threading.excepthook:", file=out, flush=True)
            sys_hook = sys.excepthook if sys is not None and sys.excepthook is not None else old_sys_excepthook
            sys_hook(*sys.exc_info())

    return invoke_excepthook


def settrace(func):
    """Have sys.settrace(func) called in each new thread."""
    global _trace_hook
    _trace_hook = func


def settrace_all_threads(func):
    """The same, and now in this thread."""
    settrace(func)
    _sys.settrace(func)


def gettrace():
    """What settrace() set."""
    return _trace_hook


def setprofile(func):
    """Have sys.setprofile(func) called in each new thread."""
    global _profile_hook
    _profile_hook = func


def setprofile_all_threads(func):
    """The same, and now in this thread."""
    setprofile(func)
    _sys.setprofile(func)


def getprofile():
    """What setprofile() set."""
    return _profile_hook


def _trace_hook_of_new_threads():
    return _trace_hook


def _profile_hook_of_new_threads():
    return _profile_hook
