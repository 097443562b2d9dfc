import threading


def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except BaseException as error:
        print(type(error).__name__, error)


lock = threading.Lock()
print(lock.acquire(), lock.locked(), lock.acquire(False), lock.acquire(timeout=0.01))
attempt(lock.acquire, False, 1)
attempt(lock.acquire, True, -2)
attempt(lock.acquire, True, 1e10)
attempt(lock.acquire, True, "x")
attempt(lock.acquire, True, float("nan"))
lock.release()
attempt(lock.release)
with lock as value:
    print(value, lock.locked(), repr(lock).split(" object")[0])
print(repr(lock).split(" object")[0])
try:
    with lock:
        1 / 0
except ZeroDivisionError:
    print(lock.locked())
# Another thread may release it.
lock.acquire()
thread = threading.Thread(target=lock.release)
thread.start()
thread.join()
print(lock.locked(), type(lock).__name__, threading.Lock)
