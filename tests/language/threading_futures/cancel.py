import concurrent.futures as futures
import threading

gate, started = threading.Event(), threading.Event()


def first():
    started.set()
    gate.wait()
    return "first"


pool = futures.ThreadPoolExecutor(1)
running = pool.submit(first)
started.wait()
waiting = [pool.submit(int) for _ in range(3)]
print(running.cancel(), waiting[0].cancel(), waiting[0].cancelled())
pool.shutdown(wait=False, cancel_futures=True)
print([future.cancelled() for future in waiting])
gate.set()
print(running.result())
pool.shutdown()
