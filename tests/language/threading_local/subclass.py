import threading


class Counter(threading.local):
    kind = "counter"
    count = 0

    def __init__(self, start, *, step=1):
        log.append(("init", start, step, threading.current_thread().name))
        self.count = start
        self.step = step

    def up(self):
        self.count += self.step
        return self.count


log = []
counter = Counter(10, step=2)
print(counter.up(), counter.up())


def work():
    log.append((counter.up(), counter.kind, counter.__dict__))


thread = threading.Thread(target=work, name="t")
thread.start()
thread.join()
print(log)
print(counter.up(), counter.__dict__)
