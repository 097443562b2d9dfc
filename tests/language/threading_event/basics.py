import threading

event = threading.Event()
print(event.is_set(), event.wait(0.01), event.wait(0), repr(event).split(":")[1])
results = []
threads = [threading.Thread(target=lambda: results.append(event.wait())) for _ in range(5)]
for thread in threads:
    thread.start()
event.set()
for thread in threads:
    thread.join()
print(results, event.is_set(), event.wait(), repr(event).split(":")[1])
event.clear()
print(event.is_set(), event.wait(0.001))
