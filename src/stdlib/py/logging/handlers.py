"""More handlers: files that are exchanged when they are full or old, memory, queues."""

import os
import time

import logging

DEFAULT_TCP_LOGGING_PORT, DEFAULT_UDP_LOGGING_PORT = 9020, 9021


class BaseRotatingHandler(logging.FileHandler):
    """A file that is exchanged for a new one from time to time."""

    namer = rotator = None

    def __init__(self, filename, mode, encoding=None, delay=False, errors=None):
        super().__init__(filename, mode=mode, encoding=encoding, delay=delay, errors=errors)

    def emit(self, record):
        try:
            if self.shouldRollover(record):
                self.doRollover()
            super().emit(record)
        except Exception:
            self.handleError(record)

    def rotation_filename(self, default_name):
        """The name that an old file gets."""
        return self.namer(default_name) if callable(self.namer) else default_name

    def rotate(self, source, dest):
        """Put a file away."""
        if callable(self.rotator):
            self.rotator(source, dest)
        elif os.path.exists(source):
            os.rename(source, dest)

    def _move(self, source, dest):
        if os.path.exists(dest):
            os.remove(dest)
        self.rotate(source, dest)

    def _close_stream(self):
        if self.stream:
            self.stream.close()
            self.stream = None


class RotatingFileHandler(BaseRotatingHandler):
    """A new file when the old one would grow beyond maxBytes; backupCount old ones are kept as name.1, name.2, ..."""

    def __init__(self, filename, mode="a", maxBytes=0, backupCount=0, encoding=None, delay=False, errors=None):
        if maxBytes > 0:
            mode = "a"
        super().__init__(filename, mode, encoding=encoding, delay=delay, errors=errors)
        self.maxBytes, self.backupCount = maxBytes, backupCount

    def doRollover(self):
        """Exchange the file now."""
        self._close_stream()
        if self.backupCount > 0:
            for number in range(self.backupCount - 1, 0, -1):
                source = self.rotation_filename(f"{self.baseFilename}.{number}")
                if os.path.exists(source):
                    dest = self.rotation_filename(f"{self.baseFilename}.{number + 1}")
                    if os.path.exists(dest):
                        os.remove(dest)
                    os.rename(source, dest)
            self._move(self.baseFilename, self.rotation_filename(self.baseFilename + ".1"))
        if not self.delay:
            self.stream = self._open()

    def shouldRollover(self, record):
        """Would the record make the file too large?"""
        if os.path.exists(self.baseFilename) and not os.path.isfile(self.baseFilename):
            return False
        if self.stream is None:
            self.stream = self._open()
        if self.maxBytes > 0:
            text = f"{self.format(record)}\n"
            self.stream.seek(0, 2)
            position = self.stream.tell()
            return bool(position) and position + len(text) >= self.maxBytes
        return False


_PERIODS = {
    "S": (1, "%Y-%m-%d_%H-%M-%S"), "M": (60, "%Y-%m-%d_%H-%M"), "H": (3600, "%Y-%m-%d_%H"), "D": (86400, "%Y-%m-%d"),
    "MIDNIGHT": (86400, "%Y-%m-%d"), "W": (604800, "%Y-%m-%d"),
}  # fmt: skip


class TimedRotatingFileHandler(BaseRotatingHandler):
    """A new file after a while; old ones get the time in their names, and backupCount of them are kept."""

    def __init__(
        self, filename, when="h", interval=1, backupCount=0, encoding=None, delay=False, utc=False, atTime=None,
        errors=None,
    ):  # fmt: skip
        super().__init__(filename, "a", encoding=encoding, delay=delay, errors=errors)
        self.when, self.backupCount, self.utc, self.atTime = when.upper(), backupCount, utc, atTime
        if self.when.startswith("W"):
            if len(self.when) != 2:
                raise ValueError(f"You must specify a day for weekly rollover from 0 to 6 (0 is Monday): {self.when}")
            if not "0" <= self.when[1] <= "6":
                raise ValueError(f"Invalid day specified for weekly rollover: {self.when}")
            self.dayOfWeek = int(self.when[1])
        elif self.when not in _PERIODS:
            raise ValueError(f"Invalid rollover interval specified: {self.when}")
        seconds, self.suffix = _PERIODS["W" if self.when.startswith("W") else self.when]
        self.interval = seconds * interval
        start = os.stat(self.baseFilename).st_mtime if os.path.exists(self.baseFilename) else time.time()
        self.rolloverAt = self.computeRollover(int(start))

    def _fields(self, seconds):
        return time.gmtime(seconds) if self.utc else time.localtime(seconds)

    def computeRollover(self, currentTime):
        """When the next exchange is due."""
        if self.when != "MIDNIGHT" and not self.when.startswith("W"):
            return currentTime + self.interval
        now = self._fields(currentTime)
        at = 86400 if self.atTime is None else (self.atTime.hour * 60 + self.atTime.minute) * 60 + self.atTime.second
        left = at - ((now.tm_hour * 60 + now.tm_min) * 60 + now.tm_sec)
        day = now.tm_wday
        if left <= 0:
            left += 86400
            day = (day + 1) % 7
        result = currentTime + left
        if self.when.startswith("W"):
            result += (self.dayOfWeek - day) % 7 * 86400
        return result + self.interval - (604800 if self.when.startswith("W") else 86400)

    def shouldRollover(self, record):
        """Is it time?"""
        return int(time.time()) >= self.rolloverAt

    def getFilesToDelete(self):
        """Old files beyond those that are kept."""
        directory, base = os.path.split(self.baseFilename)
        old = sorted(
            os.path.join(directory, name) for name in os.listdir(directory)
            if name.startswith(base + ".") and name[len(base) + 1 : len(base) + 5].isdigit()
        )  # fmt: skip
        return old[: -self.backupCount] if len(old) > self.backupCount else []

    def doRollover(self):
        """Exchange the file now."""
        now = int(time.time())
        name = time.strftime(self.suffix, self._fields(self.rolloverAt - self.interval))
        self._close_stream()
        self._move(self.baseFilename, self.rotation_filename(f"{self.baseFilename}.{name}"))
        if self.backupCount > 0:
            for path in self.getFilesToDelete():
                os.remove(path)
        if not self.delay:
            self.stream = self._open()
        self.rolloverAt = self.computeRollover(now)


class WatchedFileHandler(logging.FileHandler):
    """A file that is opened again when somebody else has moved it away."""

    def __init__(self, filename, mode="a", encoding=None, delay=False, errors=None):
        super().__init__(filename, mode=mode, encoding=encoding, delay=delay, errors=errors)
        self.dev = self.ino = -1
        self._statstream()

    def _statstream(self):
        if self.stream:
            found = os.fstat(self.stream.fileno())
            self.dev, self.ino = found.st_dev, found.st_ino

    def reopenIfNeeded(self):
        """Open the file again if it is another one now."""
        try:
            found = os.stat(self.baseFilename)
        except FileNotFoundError:
            found = None
        if found is None or (found.st_dev, found.st_ino) != (self.dev, self.ino):
            if self.stream is not None:
                self.stream.flush()
                self.stream.close()
                self.stream = self._open()
                self._statstream()

    def emit(self, record):
        self.reopenIfNeeded()
        super().emit(record)


class BufferingHandler(logging.Handler):
    """Keeps records until there are capacity of them."""

    def __init__(self, capacity):
        super().__init__()
        self.capacity, self.buffer = capacity, []

    def shouldFlush(self, record):
        """Is the buffer full?"""
        return len(self.buffer) >= self.capacity

    def emit(self, record):
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()

    def flush(self):
        self.acquire()
        try:
            self.buffer.clear()
        finally:
            self.release()

    def close(self):
        try:
            self.flush()
        finally:
            super().close()


class MemoryHandler(BufferingHandler):
    """Keeps records and passes them to another handler when there are many, or when one is serious."""

    def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
        super().__init__(capacity)
        self.flushLevel, self.target, self.flushOnClose = flushLevel, target, flushOnClose

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel

    def setTarget(self, target):
        """Set the other handler."""
        self.target = target

    def flush(self):
        self.acquire()
        try:
            if self.target:
                for record in self.buffer:
                    self.target.handle(record)
                self.buffer.clear()
        finally:
            self.release()

    def close(self):
        try:
            if self.flushOnClose:
                self.flush()
        finally:
            self.target = None
            super().close()


class QueueHandler(logging.Handler):
    """Puts records into a queue, for a QueueListener in another thread."""

    def __init__(self, queue):
        super().__init__()
        self.queue, self.listener = queue, None

    def enqueue(self, record):
        """Put a record into the queue."""
        self.queue.put_nowait(record)

    def prepare(self, record):
        """The record in a form that can travel: message and exception already made text."""
        import copy

        message = self.format(record)
        record = copy.copy(record)
        record.message = record.msg = message
        record.args = record.exc_info = record.exc_text = record.stack_info = None
        return record

    def emit(self, record):
        try:
            self.enqueue(self.prepare(record))
        except Exception:
            self.handleError(record)


class QueueListener:
    """Takes records out of a queue, in a thread of its own, and passes them to handlers."""

    _sentinel = None

    def __init__(self, queue, *handlers, respect_handler_level=False):
        self.queue, self.handlers, self._thread = queue, handlers, None
        self.respect_handler_level = respect_handler_level

    def dequeue(self, block):
        """Take a record out."""
        return self.queue.get(block)

    def start(self):
        """Begin."""
        import threading

        self._thread = threading.Thread(target=self._monitor, daemon=True)
        self._thread.start()

    def prepare(self, record):
        """For subclasses: change a record before it is handled."""
        return record

    def handle(self, record):
        """Pass a record to the handlers."""
        record = self.prepare(record)
        for handler in self.handlers:
            if not self.respect_handler_level or record.levelno >= handler.level:
                handler.handle(record)

    def _monitor(self):
        while (record := self.dequeue(True)) is not self._sentinel:
            self.handle(record)
            if hasattr(self.queue, "task_done"):
                self.queue.task_done()
        if hasattr(self.queue, "task_done"):
            self.queue.task_done()

    def enqueue_sentinel(self):
        """Put the end into the queue."""
        self.queue.put_nowait(self._sentinel)

    def stop(self):
        """End, when all that is in the queue has been handled."""
        if self._thread:
            self.enqueue_sentinel()
            self._thread.join()
            self._thread = None
