"""Queues between threads: first in first out, last in first out, smallest first."""

from _collections import deque
from _queue import Empty, SimpleQueue
from heapq import heappop, heappush
from time import monotonic
import threading
import types

__all__ = ["Empty", "Full", "ShutDown", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue"]


class Full(Exception):
    "Exception raised by Queue.put(block=0)/put_nowait()."


class ShutDown(Exception):
    """Raised when put/get with shut-down queue."""


class Queue:
    """Items that threads put in and get out in the same order, at most maxsize at a time."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self.mutex = threading.Lock()
        self.not_empty = threading.Condition(self.mutex)
        self.not_full = threading.Condition(self.mutex)
        self.all_tasks_done = threading.Condition(self.mutex)
        self.unfinished_tasks = 0
        self.is_shutdown = False

    def task_done(self):
        """Say that an item which was got is dealt with: join() waits for that."""
        with self.all_tasks_done:
            unfinished = self.unfinished_tasks - 1
            if unfinished < 0:
                raise ValueError("task_done() called too many times")
            if unfinished == 0:
                self.all_tasks_done.notify_all()
            self.unfinished_tasks = unfinished

    def join(self):
        """Wait until each item that was put in is dealt with."""
        with self.all_tasks_done:
            while self.unfinished_tasks:
                self.all_tasks_done.wait()

    def qsize(self):
        """About how many items there are."""
        with self.mutex:
            return self._qsize()

    def empty(self):
        """Whether there was no item just now."""
        with self.mutex:
            return not self._qsize()

    def full(self):
        """Whether there was no room just now."""
        with self.mutex:
            return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        """Put an item in, once there is room; Full if there is none in time, ShutDown after shutdown()."""
        with self.not_full:
            if self.is_shutdown:
                raise ShutDown
            if self.maxsize > 0:
                self._wait(self.not_full, block, timeout, lambda: self._qsize() >= self.maxsize, Full, True)
            self._put(item)
            self.unfinished_tasks += 1
            self.not_empty.notify()

    def get(self, block=True, timeout=None):
        """Get an item out, once there is one; Empty if there is none in time, ShutDown if there will be none."""
        with self.not_empty:
            if self.is_shutdown and not self._qsize():
                raise ShutDown
            self._wait(self.not_empty, block, timeout, lambda: not self._qsize(), Empty, False)
            item = self._get()
            self.not_full.notify()
            return item

    def _wait(self, condition, block, timeout, hindered, failure, at_shutdown):
        """Wait while there is a hindrance. at_shutdown: whether shutdown() ends it though the hindrance is gone."""
        if not block:
            if hindered():
                raise failure
            return
        if timeout is None:
            end = None
        elif timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        else:
            end = monotonic() + timeout
        while hindered():
            left = None
            if end is not None:
                left = end - monotonic()
                if left <= 0.0:
                    raise failure
            condition.wait(left)
            if self.is_shutdown and (at_shutdown or hindered()):
                raise ShutDown

    def put_nowait(self, item):
        """Put an item in if there is room now."""
        return self.put(item, block=False)

    def get_nowait(self):
        """Get an item out if there is one now."""
        return self.get(block=False)

    def shutdown(self, immediate=False):
        """From now on put() raises ShutDown, and get() when the queue is empty, which immediate makes it at once."""
        with self.mutex:
            self.is_shutdown = True
            if immediate:
                while self._qsize():
                    self._get()
                    if self.unfinished_tasks > 0:
                        self.unfinished_tasks -= 1
                self.all_tasks_done.notify_all()
            self.not_empty.notify_all()
            self.not_full.notify_all()

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    __class_getitem__ = classmethod(types.GenericAlias)


class PriorityQueue(Queue):
    """A queue that gives the smallest item first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        heappush(self.queue, item)

    def _get(self):
        return heappop(self.queue)


class LifoQueue(Queue):
    """A queue that gives the latest item first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.pop()
