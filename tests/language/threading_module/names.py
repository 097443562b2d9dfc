import _thread
import threading

print(threading.__all__)
print(all(hasattr(threading, name) for name in threading.__all__))
print(threading.ThreadError is RuntimeError, threading.TIMEOUT_MAX, threading.Lock is _thread.lock)
print(threading.get_ident() == threading.main_thread().ident, threading.get_native_id() > 0)
print(threading.gettrace(), threading.getprofile())
print(_thread.error, _thread.LockType, _thread._count(), _thread.daemon_threads_allowed())
for name in ("Thread", "Condition", "Event", "Barrier", "Timer", "Semaphore"):
    print(getattr(threading, name).__module__, name)
