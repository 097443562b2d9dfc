import _thread
import threading
import time


def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except BaseException as error:
        print(type(error).__name__, error)


attempt(_thread.start_new_thread)
attempt(_thread.start_new_thread, 1, 2)
attempt(_thread.start_new_thread, print, 2)
attempt(_thread.start_new_thread, print, (), 2)
go, done = _thread.allocate_lock(), _thread.allocate_lock()
go.acquire()
done.acquire()


def work(*args, **kwargs):
    go.acquire()
    print(args, kwargs, type(threading.current_thread()).__name__, threading.current_thread().daemon)
    attempt(threading.current_thread().join)
    done.release()


print(type(_thread.start_new_thread(work, (1, 2), {"a": 3})))
go.release()
done.acquire()
handle = _thread.start_joinable_thread(lambda: time.sleep(0.01))
print(handle.join(), handle.is_done())
attempt(_thread.start_joinable_thread, print, handle=handle)
attempt(_thread.start_joinable_thread, 1)
attempt(_thread.start_joinable_thread, print, handle=1)
attempt(_thread._ThreadHandle().join)
attempt(_thread.exit)
