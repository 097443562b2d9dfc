import threading


def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except BaseException as error:
        print(type(error).__name__, error)


attempt(threading.Semaphore, -1)
semaphore = threading.Semaphore(2)
print(repr(semaphore).split(" at ")[0], repr(semaphore).split(":")[1])
print(semaphore.acquire(), semaphore.acquire(False), semaphore.acquire(False), semaphore.acquire(timeout=0.01))
attempt(semaphore.acquire, False, 1)
attempt(semaphore.release, 0)
semaphore.release(3)
print(repr(semaphore).split(":")[1])
with semaphore as value:
    print(value)
bounded = threading.BoundedSemaphore(2)
print(repr(bounded).split(":")[1])
attempt(bounded.release)
bounded.acquire()
attempt(bounded.release, 2)
attempt(bounded.release)
print(repr(bounded).split(":")[1])
