"""ThreadPoolExecutor: calls made by a pool of threads."""

import itertools
import os
import queue
import threading
import types
import weakref
from concurrent.futures import _base

_workers = weakref.WeakKeyDictionary()
_at_exit = False
_exit_lock = threading.Lock()


def _end_all():
    """At the end of the program: the workers deal with what is left, and end."""
    global _at_exit
    with _exit_lock:
        _at_exit = True
    workers = list(_workers.items())
    for thread, tasks in workers:
        tasks.put(None)
    for thread, tasks in workers:
        thread.join()


threading._register_atexit(_end_all)


class _Task:
    def __init__(self, future, fn, args, kwargs):
        self.future, self.fn, self.args, self.kwargs = future, fn, args, kwargs

    def run(self):
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            result = self.fn(*self.args, **self.kwargs)
        except BaseException as error:
            self.future.set_exception(error)
            # The exception's traceback leads here.
            self = None
        else:
            self.future.set_result(result)

    __class_getitem__ = classmethod(types.GenericAlias)


def _worker(pool, tasks, initializer, initargs):
    """What each thread of a pool does. It knows the pool weakly, so that a pool nobody holds can go."""
    if initializer is not None:
        try:
            initializer(*initargs)
        except BaseException:
            _base.LOGGER.critical("Exception in initializer:", exc_info=True)
            executor = pool()
            if executor is not None:
                executor._initializer_failed()
            return
    try:
        while True:
            try:
                task = tasks.get_nowait()
            except queue.Empty:
                executor = pool()
                if executor is not None:
                    executor._idle_semaphore.release()
                del executor
                task = tasks.get()
            if task is not None:
                task.run()
                del task
                continue
            executor = pool()
            if _at_exit or executor is None or executor._shutdown:
                if executor is not None:
                    executor._shutdown = True
                # The next one is to end as well.
                tasks.put(None)
                return
            del executor
    except BaseException:
        _base.LOGGER.critical("Exception in worker", exc_info=True)


class BrokenThreadPool(_base.BrokenExecutor):
    """
    Raised when a worker thread in a ThreadPoolExecutor failed initializing.
    """


class ThreadPoolExecutor(_base.Executor):
    """Makes calls with at most max_workers threads."""

    _counter = itertools.count().__next__

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        if max_workers is None:
            max_workers = min(32, (os.process_cpu_count() or 1) + 4)
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        self._work_queue = queue.SimpleQueue()
        self._idle_semaphore = threading.Semaphore(0)
        self._threads = set()
        self._broken = False
        self._shutdown = False
        self._shutdown_lock = threading.Lock()
        self._thread_name_prefix = thread_name_prefix or "ThreadPoolExecutor-%d" % self._counter()
        self._initializer, self._initargs = initializer, initargs

    def submit(self, fn, /, *args, **kwargs):
        with self._shutdown_lock, _exit_lock:
            if self._broken:
                raise BrokenThreadPool(self._broken)
            if self._shutdown:
                raise RuntimeError("cannot schedule new futures after shutdown")
            if _at_exit:
                raise RuntimeError("cannot schedule new futures after interpreter shutdown")
            future = _base.Future()
            self._work_queue.put(_Task(future, fn, args, kwargs))
            self._adjust_thread_count()
            return future

    submit.__doc__ = _base.Executor.submit.__doc__

    def _adjust_thread_count(self):
        if self._idle_semaphore.acquire(timeout=0):
            return
        tasks = self._work_queue

        def wake(_, tasks=tasks):
            tasks.put(None)

        count = len(self._threads)
        if count < self._max_workers:
            name = "%s_%d" % (self._thread_name_prefix or self, count)
            given = (weakref.ref(self, wake), tasks, self._initializer, self._initargs)
            thread = threading.Thread(name=name, target=_worker, args=given)
            thread.start()
            self._threads.add(thread)
            _workers[thread] = tasks

    def _initializer_failed(self):
        with self._shutdown_lock:
            self._broken = "A thread initializer failed, the thread pool is not usable anymore"
            while True:
                try:
                    task = self._work_queue.get_nowait()
                except queue.Empty:
                    break
                if task is not None:
                    task.future.set_exception(BrokenThreadPool(self._broken))

    def shutdown(self, wait=True, *, cancel_futures=False):
        with self._shutdown_lock:
            self._shutdown = True
            if cancel_futures:
                while True:
                    try:
                        task = self._work_queue.get_nowait()
                    except queue.Empty:
                        break
                    if task is not None:
                        task.future.cancel()
            self._work_queue.put(None)
        if wait:
            for thread in self._threads:
                thread.join()

    shutdown.__doc__ = _base.Executor.shutdown.__doc__
