import threading

seen = []


def outer():
    inner = threading.Thread(target=lambda: None)
    seen.append(inner.daemon)
    inner.start()
    inner.join()


for daemon in (False, True, None):
    thread = threading.Thread(target=outer, daemon=daemon)
    seen.append(thread.daemon)
    thread.start()
    thread.join()
print(seen)
