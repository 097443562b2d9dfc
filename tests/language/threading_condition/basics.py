import threading


def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except BaseException as error:
        print(type(error).__name__, error)


condition = threading.Condition()
attempt(condition.wait)
attempt(condition.notify)
attempt(condition.notify_all)
with condition:
    attempt(condition.wait, 0.01)
    attempt(condition.wait, 0)
    attempt(condition.wait_for, lambda: 0, 0.01)
    attempt(condition.wait_for, lambda: 7)
    attempt(condition.wait_for, lambda: 7, -1)
attempt(condition.release)
attempt(threading.Condition, 3)
print(repr(threading.Condition(threading.Lock()))[:33])
