import threading
import time


def work():
    print("it runs", flush=True)
    started.set()
    time.sleep(100)
    print("never")


started = threading.Event()
threading.Thread(target=work, daemon=True).start()
started.wait()
print("main ends")
