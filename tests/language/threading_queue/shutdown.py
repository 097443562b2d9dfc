import queue
import threading


def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except BaseException as error:
        print(type(error).__name__, error)


one = queue.Queue()
one.put(1)
one.put(2)
one.shutdown()
attempt(one.put, 3)
attempt(one.get)
attempt(one.get)
attempt(one.get)
attempt(one.get_nowait)
print(one.is_shutdown)
one = queue.Queue()
one.put(1)
one.shutdown(immediate=True)
attempt(one.get)
one.join()

one = queue.Queue()
results = []


def work():
    try:
        one.get()
    except queue.ShutDown:
        results.append("shut down")


threads = [threading.Thread(target=work) for _ in range(3)]
for thread in threads:
    thread.start()
one.shutdown()
for thread in threads:
    thread.join()
print(results)
