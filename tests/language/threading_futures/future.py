from concurrent.futures import CancelledError, Future, InvalidStateError
from concurrent import futures


def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except BaseException as error:
        print(type(error).__name__, str(error).split(" at ")[0])


future = Future()
print(repr(future).split(" state")[1], future.done(), future.running(), future.cancelled())
attempt(future.result, 0.01)
future.add_done_callback(lambda done: print("called", done is future, done.result()))
future.set_result(3)
print(repr(future).split(" state")[1], future.result(), future.exception(), future.cancel())
attempt(future.set_result, 4)
attempt(future.set_exception, ValueError())
future.add_done_callback(lambda done: print("called at once"))
future = Future()
print(future.cancel(), future.cancel(), future.cancelled(), future.done(), repr(future).split(" state")[1])
attempt(future.result)
attempt(future.exception)
print(future.set_running_or_notify_cancel())
future = Future()
print(future.set_running_or_notify_cancel(), future.running(), future.cancel())
future.set_exception(KeyError("k"))
attempt(future.result)
print(repr(future.exception()), repr(future).split(" state")[1])
print(futures.__all__, futures.TimeoutError is TimeoutError)
