import threading

ping, pong = threading.Event(), threading.Event()
log = []


def player(mine, other, word):
    for _ in range(5):
        mine.wait()
        mine.clear()
        log.append(word)
        other.set()


threads = [
    threading.Thread(target=player, args=(ping, pong, "ping")),
    threading.Thread(target=player, args=(pong, ping, "pong")),
]
for thread in threads:
    thread.start()
ping.set()
for thread in threads:
    thread.join()
print(log)
