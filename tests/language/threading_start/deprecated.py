import threading
import warnings

thread = threading.Thread(name="t")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(threading.activeCount(), threading.currentThread().name)
    print(thread.getName(), thread.isDaemon())
    thread.setName("u")
    thread.setDaemon(True)
    print(thread.name, thread.daemon)
    print(threading.Event().isSet())
    condition = threading.Condition()
    with condition:
        condition.notifyAll()
for warning in caught:
    print(warning.category.__name__, warning.message)
