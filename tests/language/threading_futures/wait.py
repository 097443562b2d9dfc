import concurrent.futures as futures
import threading

gate = threading.Event()


def fail():
    raise ValueError("f")


with futures.ThreadPoolExecutor(3) as pool:
    quick, slow, failing = pool.submit(int), pool.submit(gate.wait), pool.submit(fail)
    done, left = futures.wait([quick, slow], return_when=futures.FIRST_COMPLETED)
    print(len(done), len(left), slow in left)
    done, left = futures.wait([slow, failing], return_when=futures.FIRST_EXCEPTION)
    print(failing in done, slow in left)
    done, left = futures.wait([slow], timeout=0.01)
    print(len(done), len(left))
    try:
        list(futures.as_completed([slow, quick], timeout=0.01))
    except TimeoutError as error:
        print(error)
    gate.set()
    done, left = futures.wait([quick, slow, failing])
    print(len(done), left)
try:
    futures.wait([futures.Future()], return_when="x")
except ValueError as error:
    print(error)
