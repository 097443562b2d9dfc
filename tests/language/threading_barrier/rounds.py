import threading

rounds = []
barrier = threading.Barrier(4, action=lambda: rounds.append(len(rounds)))
lock = threading.Lock()
places = []


def work():
    for _ in range(10):
        place = barrier.wait()
        with lock:
            places.append(place)


threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(rounds, sorted(places) == sorted([0, 1, 2, 3] * 10), barrier.n_waiting, barrier.broken)
