"""Stands for async code driven by a small loop of its own: awaits through several layers, tasks that take turns."""
# group: generators and exceptions
import sys
from collections import deque


class Pause:
    def __await__(self):
        value = yield self
        return value


class Loop:
    def __init__(self):
        self.ready = deque()
        self.switches = 0

    def spawn(self, coroutine):
        self.ready.append((coroutine, None))

    def run(self):
        results = []
        while self.ready:
            coroutine, value = self.ready.popleft()
            self.switches += 1
            try:
                coroutine.send(value)
            except StopIteration as stop:
                results.append(stop.value)
            else:
                self.ready.append((coroutine, self.switches & 3))
        return results


async def tick():
    return await Pause()


async def immediate(value):
    return value + 1


class Session:
    def __init__(self):
        self.depth = 0

    async def __aenter__(self):
        self.depth += 1
        return self

    async def __aexit__(self, *details):
        self.depth -= 1


async def worker(rounds, session):
    total = 0
    for i in range(rounds):
        total += await immediate(i)
        if i % 3 == 0:
            async with session:
                total += await tick()
    return total


async def parent(rounds, session):
    return await worker(rounds, session) + await worker(rounds // 2, session)


def main(n):
    loop = Loop()
    session = Session()
    for i in range(10):
        loop.spawn(parent(n + i, session))
    print(sum(loop.run()), loop.switches, session.depth)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 50000)
