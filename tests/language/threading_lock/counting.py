import threading

total = 0
lock = threading.Lock()


def work():
    global total
    for _ in range(2000):
        with lock:
            value = total
            total = int(value) + 1


threads = [threading.Thread(target=work) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(total)
