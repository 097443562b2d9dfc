# Between the read and the write of += on a plain int nothing polls: no update is lost.
import sys
import threading

sys.setswitchinterval(1e-5)
total = 0


def work():
    global total
    for _ in range(20000):
        total += 1


threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(total)
