import threading
import time

condition = threading.Condition()
ready = threading.Semaphore(0)
woken = []


def work(number):
    with condition:
        ready.release()
        condition.wait()
        woken.append(number)


threads = [threading.Thread(target=work, args=(number,)) for number in range(6)]
for thread in threads:
    thread.start()
    ready.acquire()
for count in (1, 2):
    with condition:
        condition.notify(count)
    while len(woken) < {1: 1, 2: 3}[count]:
        time.sleep(0.001)
    time.sleep(0.02)
    print(len(woken), sorted(woken))
with condition:
    condition.notify_all()
for thread in threads:
    thread.join()
print(sorted(woken))
