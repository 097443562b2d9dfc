import threading
import time


def last():
    time.sleep(0.05)
    print("last")


def first():
    time.sleep(0.05)
    print("first")
    threading.Thread(target=last).start()


threading.Thread(target=first).start()
print("main")
