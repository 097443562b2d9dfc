import queue
import threading


def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except BaseException as error:
        print(type(error).__module__, type(error).__name__, error)


waiting = queue.Queue(2)
attempt(waiting.get, False)
attempt(waiting.get_nowait)
attempt(waiting.get, True, -1)
attempt(waiting.get, timeout=0.01)
waiting.put(1)
waiting.put(2)
print(waiting.full(), waiting.qsize(), waiting.empty())
attempt(waiting.put, 3, False)
attempt(waiting.put_nowait, 3)
attempt(waiting.put, 3, timeout=0.01)
attempt(waiting.put, 3, True, -1)
print(waiting.get(), waiting.get(), waiting.unfinished_tasks)
waiting.task_done()
waiting.task_done()
attempt(waiting.task_done)
waiting.join()


def consume():
    while (item := waiting.get()) is not None:
        total.append(item)
        waiting.task_done()
    waiting.task_done()


total = []
threads = [threading.Thread(target=consume) for _ in range(3)]
for thread in threads:
    thread.start()
for number in range(100):
    waiting.put(number)
waiting.join()
print(sum(total), len(total))
for _ in threads:
    waiting.put(None)
for thread in threads:
    thread.join()
print(queue.Queue[int])
