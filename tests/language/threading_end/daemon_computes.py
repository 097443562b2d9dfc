import threading


def spin():
    started.set()
    while True:
        pass


started = threading.Event()
for _ in range(3):
    threading.Thread(target=spin, daemon=True).start()
started.wait()
print("main ends", threading.active_count())
