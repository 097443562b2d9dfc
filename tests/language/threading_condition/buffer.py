import threading

items = []
condition = threading.Condition()
got = []


def consume():
    for _ in range(100):
        with condition:
            while not items:
                condition.wait()
            got.append(items.pop(0))
            condition.notify_all()


def produce():
    for number in range(100):
        with condition:
            condition.wait_for(lambda: len(items) < 3)
            items.append(number)
            condition.notify_all()


threads = [threading.Thread(target=consume), threading.Thread(target=produce)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(got == list(range(100)), items)
