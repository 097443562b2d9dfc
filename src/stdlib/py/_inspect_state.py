"""What state generators, coroutines and asynchronous generators are in."""

from inspect import isasyncgen, iscoroutine, isgenerator

__name__ = "inspect"

GEN_CREATED = "GEN_CREATED"
GEN_RUNNING = "GEN_RUNNING"
GEN_SUSPENDED = "GEN_SUSPENDED"
GEN_CLOSED = "GEN_CLOSED"
CORO_CREATED = "CORO_CREATED"
CORO_RUNNING = "CORO_RUNNING"
CORO_SUSPENDED = "CORO_SUSPENDED"
CORO_CLOSED = "CORO_CLOSED"
AGEN_CREATED = "AGEN_CREATED"
AGEN_RUNNING = "AGEN_RUNNING"
AGEN_SUSPENDED = "AGEN_SUSPENDED"
AGEN_CLOSED = "AGEN_CLOSED"


def _state(obj, prefix):
    """One of CREATED, RUNNING, SUSPENDED, CLOSED, from the attributes with this prefix."""
    if getattr(obj, prefix + "running"):
        return "RUNNING"
    if getattr(obj, prefix + "suspended"):
        return "SUSPENDED"
    return "CLOSED" if getattr(obj, prefix + "frame") is None else "CREATED"


def getgeneratorstate(generator):
    return "GEN_" + _state(generator, "gi_")


def getcoroutinestate(coroutine):
    return "CORO_" + _state(coroutine, "cr_")


def getasyncgenstate(agen):
    return "AGEN_" + _state(agen, "ag_")


def _locals(frame):
    return {} if frame is None else frame.f_locals


def getgeneratorlocals(generator):
    """The local names of a generator and their values."""
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    return _locals(generator.gi_frame)


def getcoroutinelocals(coroutine):
    """The local names of a coroutine and their values."""
    if not iscoroutine(coroutine):
        raise TypeError(f"{coroutine!r} is not a Python coroutine")
    return _locals(coroutine.cr_frame)


def getasyncgenlocals(agen):
    """The local names of an asynchronous generator and their values."""
    if not isasyncgen(agen):
        raise TypeError(f"{agen!r} is not a Python async generator")
    return _locals(agen.ag_frame)
