import threading

timer = threading.Timer(0.01, print, ("a", "b"), {"sep": "-"})
print(timer.interval, timer.function, timer.args, timer.kwargs, timer.finished.is_set())
timer.start()
timer.join()
print(timer.finished.is_set())
timer = threading.Timer(100, print, ["never"])
timer.start()
timer.cancel()
timer.join()
print(timer.finished.is_set(), timer.args)
try:
    threading.Timer()
except TypeError as error:
    print(error)
