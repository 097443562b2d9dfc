import atexit
import threading

atexit.register(print, "atexit")
threading._register_atexit(print, "of threading, first")
threading._register_atexit(print, "of threading, second")
said = threading.Event()


def work():
    said.wait()
    print("thread")


threading.Thread(target=work).start()
print("main")
said.set()
