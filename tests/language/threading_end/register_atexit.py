import atexit
import threading

said = threading.Event()


def work():
    said.wait()
    print("thread")


atexit.register(print, "atexit")
threading._register_atexit(said.set)
threading._register_atexit(print, "of threading, first")
threading._register_atexit(print, "of threading, second")
threading.Thread(target=work).start()
print("main")
