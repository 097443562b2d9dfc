"""Futures, what waits for several of them, and the interface of executors."""

import collections
import logging
import threading
import time
import types

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

PENDING = "PENDING"
RUNNING = "RUNNING"
CANCELLED = "CANCELLED"
CANCELLED_AND_NOTIFIED = "CANCELLED_AND_NOTIFIED"
FINISHED = "FINISHED"

# How repr shows each state.
_SHOWN = {
    PENDING: "pending",
    RUNNING: "running",
    CANCELLED: "cancelled",
    CANCELLED_AND_NOTIFIED: "cancelled",
    FINISHED: "finished",
}

LOGGER = logging.getLogger("concurrent.futures")


class Error(Exception):
    """Base class for all future-related exceptions."""


class CancelledError(Error):
    """The Future was cancelled."""


TimeoutError = TimeoutError


class InvalidStateError(Error):
    """The operation is not allowed in this state."""


class BrokenExecutor(RuntimeError):
    """Raised when a executor has become non-functional after a severe failure."""


class Future:
    """The result of a call that is made elsewhere, at some time."""

    def __init__(self):
        self._condition = threading.Condition()
        self._state = PENDING
        self._result = self._exception = None
        self._watchers = []
        self._done_callbacks = []

    def __repr__(self):
        with self._condition:
            text = f"<{self.__class__.__name__} at {id(self):#x} state={_SHOWN[self._state]}"
            if self._state == FINISHED:
                if self._exception is None:
                    text += f" returned {self._result.__class__.__name__}"
                else:
                    text += f" raised {self._exception.__class__.__name__}"
            return text + ">"

    def _is_over(self):
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)

    def _invoke_callbacks(self):
        for callback in self._done_callbacks:
            self._invoke(callback)

    def _invoke(self, callback):
        try:
            callback(self)
        except Exception:
            LOGGER.exception("exception calling callback for %r", self)

    def cancel(self):
        """Cancel the call unless it runs or ran already; whether it is cancelled."""
        with self._condition:
            if self._state in (RUNNING, FINISHED):
                return False
            if self._state != PENDING:
                return True
            self._state = CANCELLED
            self._condition.notify_all()
        self._invoke_callbacks()
        return True

    def cancelled(self):
        """Whether the call was cancelled."""
        with self._condition:
            return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        """Whether the call is being made."""
        with self._condition:
            return self._state == RUNNING

    def done(self):
        """Whether the call was cancelled or has ended."""
        with self._condition:
            return self._is_over()

    def add_done_callback(self, fn):
        """Have fn(future) called when the call ends, or now if it has."""
        with self._condition:
            if not self._is_over():
                self._done_callbacks.append(fn)
                return
        self._invoke(fn)

    def _await_end(self, timeout):
        if not self._is_over():
            self._condition.wait(timeout)
        if not self._is_over():
            raise TimeoutError()
        if self._state != FINISHED:
            raise CancelledError()

    def result(self, timeout=None):
        """What the call returned; what it raised is raised."""
        try:
            with self._condition:
                self._await_end(timeout)
                if self._exception is not None:
                    raise self._exception
                return self._result
        finally:
            # The exception's traceback leads here.
            self = None

    def exception(self, timeout=None):
        """What the call raised, or None."""
        with self._condition:
            self._await_end(timeout)
            return self._exception

    def set_running_or_notify_cancel(self):
        """For executors: the call is about to be made. False if it was cancelled."""
        with self._condition:
            if self._state == CANCELLED:
                self._state = CANCELLED_AND_NOTIFIED
                for watcher in self._watchers:
                    watcher.note(self, cancelled=True)
                return False
            if self._state == PENDING:
                self._state = RUNNING
                return True
            LOGGER.critical("Future %s in unexpected state: %s", id(self), self._state)
            raise RuntimeError("Future in unexpected state")

    def set_result(self, result):
        """For executors: what the call returned."""
        self._finish(result, None)

    def set_exception(self, exception):
        """For executors: what the call raised."""
        self._finish(None, exception)

    def _finish(self, result, exception):
        with self._condition:
            if self._is_over():
                raise InvalidStateError(f"{self._state}: {self!r}")
            self._result, self._exception = result, exception
            self._state = FINISHED
            for watcher in self._watchers:
                watcher.note(self)
            self._condition.notify_all()
        self._invoke_callbacks()

    __class_getitem__ = classmethod(types.GenericAlias)


class _Watcher:
    """Waits for several futures: an event, set when enough of them are over."""

    def __init__(self, when, count):
        self.event = threading.Event()
        self.over = []
        self._lock = threading.Lock()
        self._when, self._left = when, count

    def note(self, future, cancelled=False):
        with self._lock:
            self.over.append(future)
            self._left -= 1
            failed = not cancelled and future._exception is not None
            if self._left == 0 or self._when == FIRST_COMPLETED or self._when == FIRST_EXCEPTION and failed:
                self.event.set()

    def take(self):
        """The futures over since the last time."""
        with self._lock:
            over, self.over = self.over, []
            self.event.clear()
            return over


class _Acquired:
    """The locks of several futures, taken in one order."""

    def __init__(self, futures):
        self._futures = sorted(futures, key=id)

    def __enter__(self):
        for future in self._futures:
            future._condition.acquire()

    def __exit__(self, *args):
        for future in self._futures:
            future._condition.release()


def _over_and_noticed(futures):
    return {future for future in futures if future._state in (CANCELLED_AND_NOTIFIED, FINISHED)}


def as_completed(fs, timeout=None):
    """The futures, each once, as they come to their end."""
    end = None if timeout is None else timeout + time.monotonic()
    pending = set(fs)
    total = len(pending)
    with _Acquired(pending):
        over = _over_and_noticed(pending)
        watcher = _Watcher(FIRST_COMPLETED, 0)
        for future in pending - over:
            future._watchers.append(watcher)
    try:
        ready = list(over)
        while True:
            while ready:
                future = ready.pop()
                pending.discard(future)
                yield future
                del future
            if not pending:
                return
            left = None
            if end is not None:
                left = end - time.monotonic()
                if left < 0:
                    raise TimeoutError(f"{len(pending)} (of {total}) futures unfinished")
            watcher.event.wait(left)
            ready = watcher.take()
            ready.reverse()
    finally:
        for future in pending:
            with future._condition:
                if watcher in future._watchers:
                    future._watchers.remove(watcher)


DoneAndNotDoneFutures = collections.namedtuple("DoneAndNotDoneFutures", "done not_done")


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Wait for futures; two sets, those over and the others."""
    fs = set(fs)
    with _Acquired(fs):
        done = _over_and_noticed(fs)
        left = fs - done
        failed = any(not future.cancelled() and future._exception is not None for future in done)
        if not left or return_when == FIRST_COMPLETED and done or return_when == FIRST_EXCEPTION and failed:
            return DoneAndNotDoneFutures(done, left)
        if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
            raise ValueError(f"Invalid return condition: {return_when!r}")
        watcher = _Watcher(return_when, len(left))
        for future in left:
            future._watchers.append(watcher)
    watcher.event.wait(timeout)
    for future in left:
        with future._condition:
            future._watchers.remove(watcher)
    done.update(watcher.over)
    return DoneAndNotDoneFutures(done, fs - done)


def _result_or_cancel(future, timeout=None):
    try:
        try:
            return future.result(timeout)
        finally:
            future.cancel()
    finally:
        del future


class Executor:
    """Makes calls at the same time as others."""

    def submit(self, fn, /, *args, **kwargs):
        """Have fn(*args, **kwargs) called; its Future."""
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        """Like the built-in map, but the calls are made at the same time."""
        end = None if timeout is None else timeout + time.monotonic()
        futures = collections.deque(self.submit(fn, *args) for args in zip(*iterables))

        def results():
            try:
                while futures:
                    left = None if end is None else end - time.monotonic()
                    yield _result_or_cancel(futures.popleft(), left)
            finally:
                for future in futures:
                    future.cancel()

        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        """Take no more calls; wait for those under way."""

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False
