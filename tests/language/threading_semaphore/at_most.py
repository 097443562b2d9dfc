import threading
import time

semaphore = threading.Semaphore(3)
lock = threading.Lock()
inside = most = 0


def work():
    global inside, most
    for _ in range(5):
        with semaphore:
            with lock:
                inside += 1
                most = max(most, inside)
            time.sleep(0.001)
            with lock:
                inside -= 1


threads = [threading.Thread(target=work) for _ in range(10)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(inside, most <= 3)
