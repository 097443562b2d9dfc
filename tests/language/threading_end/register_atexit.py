import atexit
import threading

atexit.register(print, "atexit")
threading._register_atexit(print, "of threading, first")
threading._register_atexit(print, "of threading, second")
threading.Thread(target=print, args=("thread",)).start()
print("main")
