import queue

for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue):
    one = kind()
    for item in (3, 1, 2):
        one.put(item)
    print(kind.__name__, [one.get() for _ in range(3)], one.empty(), one.qsize())
    try:
        one.get(timeout=0.001)
    except queue.Empty as error:
        print(type(error))
try:
    queue.SimpleQueue(1)
except TypeError as error:
    print(error)
