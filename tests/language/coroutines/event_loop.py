# A little event loop: tasks, sleeping by ticks, gathering.
class Tick:
    def __await__(self): yield
async def sleep(n):
    for _ in range(n):
        await Tick()
class Loop:
    def __init__(self): self.tasks, self.now = [], 0
    def spawn(self, name, coro):
        self.tasks.append((name, coro))
    def run(self):
        results = {}
        while self.tasks:
            for name, coro in list(self.tasks):
                try:
                    coro.send(None)
                except StopIteration as e:
                    results[name] = e.value
                    self.tasks.remove((name, coro))
                except Exception as e:
                    results[name] = e
                    self.tasks.remove((name, coro))
            self.now += 1
        return results
async def worker(name, delay, steps):
    for i in range(steps):
        await sleep(delay)
        log.append((loop.now, name, i))
    return f"{name} finished"
async def failing():
    await sleep(2)
    raise ValueError("failed")
log = []
loop = Loop()
loop.spawn("a", worker("a", 1, 3))
loop.spawn("b", worker("b", 2, 2))
loop.spawn("f", failing())
print(loop.run())
print(log)
