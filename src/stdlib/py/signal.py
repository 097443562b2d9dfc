"""Handlers of signals, and the numbers of signals as enums."""

import _signal
from _signal import *
from _signal import ItimerError, NSIG, struct_siginfo
from enum import IntEnum as _IntEnum


def _numbers(starts, without=()):
    names = [name for name in dir(_signal) if name.startswith(starts) and not name.startswith(without)]
    return sorted(((name, getattr(_signal, name)) for name in names), key=lambda pair: (pair[1], pair[0]))


Signals = _IntEnum("Signals", _numbers("SIG", ("SIG_",)), module=__name__)
Handlers = _IntEnum("Handlers", _numbers(("SIG_DFL", "SIG_IGN")), module=__name__)
Sigmasks = _IntEnum("Sigmasks", _numbers(("SIG_BLOCK", "SIG_UNBLOCK", "SIG_SETMASK")), module=__name__)
for _kind in (Signals, Handlers, Sigmasks):
    globals().update(_kind.__members__)
del _kind


def _int_to_enum(value, kind):
    """A number as a member of an enum, if it is one."""
    if not isinstance(value, int):
        return value
    try:
        return kind(value)
    except ValueError:
        return value


def _enum_to_int(value):
    """The number of a member; anything that is no number stays."""
    try:
        return int(value)
    except (ValueError, TypeError):
        return value


def _like(native):
    """Documents a function as the native one it stands for."""

    def decorate(function):
        function.__doc__ = native.__doc__
        return function

    return decorate


@_like(_signal.signal)
def signal(signalnum, handler):
    return _int_to_enum(_signal.signal(_enum_to_int(signalnum), _enum_to_int(handler)), Handlers)


@_like(_signal.getsignal)
def getsignal(signalnum):
    return _int_to_enum(_signal.getsignal(signalnum), Handlers)


@_like(_signal.pthread_sigmask)
def pthread_sigmask(how, mask):
    return {_int_to_enum(one, Signals) for one in _signal.pthread_sigmask(how, mask)}


@_like(_signal.sigpending)
def sigpending():
    return {_int_to_enum(one, Signals) for one in _signal.sigpending()}


@_like(_signal.sigwait)
def sigwait(sigset):
    return _int_to_enum(_signal.sigwait(sigset), Signals)


@_like(_signal.valid_signals)
def valid_signals():
    return {_int_to_enum(one, Signals) for one in _signal.valid_signals()}


del _like
