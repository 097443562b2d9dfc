import threading


def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except BaseException as error:
        print(type(error).__name__, error)


class Unmade(threading.Thread):
    def __init__(self):
        pass


unmade = Unmade()
attempt(unmade.start)
attempt(unmade.join)
attempt(repr, unmade)
attempt(lambda: unmade.name)
attempt(unmade.is_alive)
attempt(setattr, unmade, "daemon", True)
attempt(threading.Thread, 1)
attempt(threading.Thread, bogus=1)
thread = threading.Thread(target=lambda: None)
attempt(thread.join)
thread.start()
thread.join()
attempt(thread.start)
attempt(setattr, thread, "daemon", True)
attempt(threading.current_thread().join)
attempt(threading.stack_size, 5)
attempt(threading.stack_size, -1)
attempt(threading.stack_size, 1 << 20)
attempt(threading.stack_size)
