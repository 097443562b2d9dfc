import threading


def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except BaseException as error:
        print(type(error).__name__, error)


attempt(threading.Barrier, 0)
barrier = threading.Barrier(2)
print(repr(barrier).split(" at ")[0], repr(barrier).split(":")[1], barrier.parties, barrier.n_waiting, barrier.broken)
attempt(barrier.wait, 0.01)
print(repr(barrier).split(":")[1], barrier.broken)
attempt(barrier.wait)
barrier.reset()
print(barrier.broken)
barrier.abort()
attempt(barrier.wait)
print(threading.BrokenBarrierError.__mro__[1].__name__)
print(threading.Barrier(1).wait())


def action():
    print("all are here")


barrier = threading.Barrier(1, action)
print(barrier.wait(), barrier.wait())


def fails():
    raise ValueError("action")


barrier = threading.Barrier(1, fails)
attempt(barrier.wait)
print(barrier.broken)
