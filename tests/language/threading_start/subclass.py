import threading


class Squarer(threading.Thread):
    def __init__(self, number):
        super().__init__(name=f"squarer of {number}")
        self.number = number
        self.result = None

    def run(self):
        self.result = self.number**2


squarers = [Squarer(number) for number in range(10)]
for squarer in squarers:
    squarer.start()
for squarer in squarers:
    squarer.join()
print([squarer.result for squarer in squarers])
print(squarers[3].name)


def many(*args, **kwargs):
    print(args, kwargs)


thread = threading.Thread(None, many, "t", (1, 2), {"a": 3})
thread.start()
thread.join()
print(hasattr(thread, "_target"))
