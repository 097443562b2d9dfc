import threading


def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except BaseException as error:
        print(type(error).__name__, error)


lock = threading.RLock()
print(lock.acquire(), lock.acquire(), lock._recursion_count())
results = []


def other():
    results.append(lock.acquire(False))
    try:
        lock.release()
    except RuntimeError as error:
        results.append(str(error))


thread = threading.Thread(target=other)
thread.start()
thread.join()
print(results)
lock.release()
lock.release()
attempt(lock.release)
with lock, lock, lock:
    print(lock._recursion_count(), lock._is_owned())
print(lock._recursion_count(), lock._is_owned())
results.clear()
thread = threading.Thread(target=lambda: results.append(lock.acquire(False)))
thread.start()
thread.join()
print(results, "owner" in repr(lock), repr(lock)[:23])
