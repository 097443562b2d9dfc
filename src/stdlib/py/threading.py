"""Threads: starting them, waiting for their end, knowing them. What they wait on stands in _threading_sync."""

import sys as _sys
import _thread
from _thread import (
    _ExceptHookArgs as ExceptHookArgs,
    _get_main_thread_ident,
    _local as local,
    _make_thread_handle,
    _shutdown as _thread_shutdown,
    start_joinable_thread as _start_joinable_thread,
    _ThreadHandle,
    TIMEOUT_MAX,
    allocate_lock as _allocate_lock,
    daemon_threads_allowed as _daemon_threads_allowed,
    error as ThreadError,
    get_ident,
    get_native_id,
    lock as Lock,
    RLock as _CRLock,
    stack_size,
)
from _threading_sync import (
    Barrier,
    BoundedSemaphore,
    BrokenBarrierError,
    Condition,
    Event,
    RLock,
    Semaphore,
    _deprecated,
)
from _threading_hooks import (
    _make_invoke_excepthook,
    _profile_hook_of_new_threads,
    _trace_hook_of_new_threads,
    excepthook,
    getprofile,
    gettrace,
    setprofile,
    setprofile_all_threads,
    settrace,
    settrace_all_threads,
)
from _weakrefset import WeakSet

__all__ = [
    "get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread", "TIMEOUT_MAX",
    "Event", "Lock", "RLock", "Semaphore", "BoundedSemaphore", "Thread", "Barrier", "BrokenBarrierError",
    "Timer", "ThreadError", "setprofile", "settrace", "local", "stack_size", "excepthook", "ExceptHookArgs",
    "gettrace", "getprofile", "setprofile_all_threads", "settrace_all_threads", "get_native_id",
]

__excepthook__ = excepthook

_active_limbo_lock = _CRLock()
_active = {}
_limbo = {}
_dangling = WeakSet()
_SHUTTING_DOWN = False
_threading_atexits = []
_names = 0


def _newname(template):
    global _names
    _names += 1
    return template % _names


class Thread:
    """A thread of control: what target or an overridden run() does, from start() on."""

    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, "group argument must be None for now"
        if name:
            name = str(name)
        else:
            name = _newname("Thread-%d")
            try:
                name += f" ({target.__name__})"
            except AttributeError:
                pass
        if daemon is None:
            daemon = current_thread().daemon
        elif daemon and not _daemon_threads_allowed():
            raise RuntimeError("daemon threads are disabled in this (sub)interpreter")
        self._target, self._name, self._args = target, name, args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemonic = daemon
        self._ident = self._native_id = None
        self._handle = _ThreadHandle()
        self._started = Event()
        self._stderr = _sys.stderr
        self._invoke_excepthook = _make_invoke_excepthook()
        self._initialized = True
        _dangling.add(self)

    def __repr__(self):
        assert self._initialized, "Thread.__init__() was not called"
        status = "initial"
        if self._started.is_set():
            status = "stopped" if self._handle.is_done() else "started"
        if self._daemonic:
            status += " daemon"
        if self._ident is not None:
            status += f" {self._ident}"
        return f"<{self.__class__.__name__}({self._name}, {status})>"

    def start(self):
        """Start the thread: run() goes on in it."""
        if not self._initialized:
            raise RuntimeError("thread.__init__() not called")
        if self._started.is_set():
            raise RuntimeError("threads can only be started once")
        with _active_limbo_lock:
            _limbo[self] = self
        try:
            _start_joinable_thread(self._bootstrap_inner, handle=self._handle, daemon=self.daemon)
        except Exception:
            with _active_limbo_lock:
                del _limbo[self]
            raise
        self._started.wait()

    def run(self):
        """What the thread does: call the target."""
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            # The arguments may lead back to the thread.
            del self._target, self._args, self._kwargs

    def _bootstrap_inner(self):
        try:
            self._ident = get_ident()
            self._native_id = get_native_id()
            with _active_limbo_lock:
                _active[self._ident] = self
                del _limbo[self]
            self._started.set()
            if (hook := _trace_hook_of_new_threads()) is not None:
                _sys.settrace(hook)
            if (hook := _profile_hook_of_new_threads()) is not None:
                _sys.setprofile(hook)
            try:
                self.run()
            except:
                self._invoke_excepthook(self)
        finally:
            with _active_limbo_lock:
                _active.pop(get_ident(), None)

    def join(self, timeout=None):
        """Wait until the thread has ended, or for so many seconds."""
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if not self._started.is_set():
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        self._handle.join(None if timeout is None else max(timeout, 0))

    @property
    def name(self):
        """A text of the thread's owner; it means nothing to the system."""
        assert self._initialized, "Thread.__init__() not called"
        return self._name

    @name.setter
    def name(self, name):
        assert self._initialized, "Thread.__init__() not called"
        self._name = str(name)

    @property
    def ident(self):
        """The number of the thread, None before it starts."""
        assert self._initialized, "Thread.__init__() not called"
        return self._ident

    @property
    def native_id(self):
        """The number that the system's kernel gave it, None before it starts."""
        assert self._initialized, "Thread.__init__() not called"
        return self._native_id

    def is_alive(self):
        """Whether the thread has started and not ended."""
        assert self._initialized, "Thread.__init__() not called"
        return self._started.is_set() and not self._handle.is_done()

    @property
    def daemon(self):
        """Whether the end of the program does not wait for the thread."""
        assert self._initialized, "Thread.__init__() not called"
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if daemonic and not _daemon_threads_allowed():
            raise RuntimeError("daemon threads are disabled in this interpreter")
        if self._started.is_set():
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    def isDaemon(self):
        """The old way to read daemon."""
        _deprecated("isDaemon() is deprecated, get the daemon attribute instead")
        return self.daemon

    def setDaemon(self, daemonic):
        """The old way to set daemon."""
        _deprecated("setDaemon() is deprecated, set the daemon attribute instead")
        self.daemon = daemonic

    def getName(self):
        """The old way to read name."""
        _deprecated("getName() is deprecated, get the name attribute instead")
        return self.name

    def setName(self, name):
        """The old way to set name."""
        _deprecated("setName() is deprecated, set the name attribute instead")
        self.name = name


class Timer(Thread):
    """A thread that calls a function after some seconds, unless it is cancelled before."""

    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.interval, self.function = interval, function
        self.args = [] if args is None else args
        self.kwargs = {} if kwargs is None else kwargs
        self.finished = Event()

    def cancel(self):
        """Stop the timer, if it has not run out."""
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _MainThread(Thread):
    def __init__(self):
        Thread.__init__(self, name="MainThread", daemon=False)
        self._take_up(_get_main_thread_ident())

    def _take_up(self, ident):
        self._started.set()
        self._ident = ident
        self._native_id = get_native_id()
        self._handle = _make_thread_handle(ident)
        with _active_limbo_lock:
            _active[ident] = self


class _DummyThread(Thread):
    """Stands for a thread that was not started by this module."""

    def __init__(self):
        Thread.__init__(self, name=_newname("Dummy-%d"), daemon=_daemon_threads_allowed())
        _MainThread._take_up(self, get_ident())
        _at_end.last_word = _LastWord(self)

    def is_alive(self):
        if not self._handle.is_done() and self._started.is_set():
            return True
        raise RuntimeError("thread is not alive")

    def join(self, timeout=None):
        raise RuntimeError("cannot join a dummy thread")


class _LastWord:
    """Goes with the thread's local attributes at its end, and takes the dummy out of the list then."""

    def __init__(self, dummy):
        self._dummy = dummy
        self._ident = dummy.ident

    def __del__(self, _lock=_active_limbo_lock, _active=_active):
        with _lock:
            if _active.get(self._ident) is self._dummy:
                del _active[self._ident]


_at_end = local()


def current_thread():
    """The Thread that runs; a dummy one if this module did not start it."""
    try:
        return _active[get_ident()]
    except KeyError:
        return _DummyThread()


def currentThread():
    """The old name of current_thread()."""
    _deprecated("currentThread() is deprecated, use current_thread() instead")
    return current_thread()


def active_count():
    """How many threads are alive."""
    with _active_limbo_lock:
        return len(_active) + len(_limbo)


def activeCount():
    """The old name of active_count()."""
    _deprecated("activeCount() is deprecated, use active_count() instead")
    return active_count()


def enumerate():
    """A list of the threads alive."""
    with _active_limbo_lock:
        return list(_active.values()) + list(_limbo.values())


def main_thread():
    """The thread that the program began with."""
    return _main_thread


def _register_atexit(func, *args, **kwargs):
    """Have a call made when the main thread ends, before the other threads are waited for."""
    if _SHUTTING_DOWN:
        raise RuntimeError("can't register atexit after shutdown")
    _threading_atexits.append(lambda: func(*args, **kwargs))


def _shutdown():
    """The end of the main thread: the last calls, then the end of all threads that are no daemons."""
    global _SHUTTING_DOWN
    if _main_thread._handle.is_done() and _SHUTTING_DOWN:
        return
    _SHUTTING_DOWN = True
    for call in reversed(_threading_atexits):
        call()
    if get_ident() == _main_thread.ident:
        _main_thread._handle._set_done()
    _thread_shutdown()


def _after_fork():
    """In the child of a fork, the thread that forked is the only one, and the main one."""
    global _main_thread, _active_limbo_lock
    _active_limbo_lock = _CRLock()
    survivor = _active.get(get_ident()) or _MainThread()
    _main_thread = survivor
    for thread in set(_active.values()) | set(_limbo.values()):
        if thread is not survivor and not thread._handle.is_done():
            thread._handle._set_done()
    _active.clear()
    _limbo.clear()
    survivor._ident = get_ident()
    survivor._native_id = get_native_id()
    _active[survivor._ident] = survivor


_main_thread = _MainThread()

try:
    from posix import register_at_fork as _register_at_fork
except ImportError:
    pass
else:
    _register_at_fork(after_in_child=_after_fork)
