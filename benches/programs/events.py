"""Stands for simulations with a central loop: tasks, queues and a dispatcher of objects that send messages."""
# group: methods and attributes
import sys
from collections import deque


class Message:
    def __init__(self, target, kind, value):
        self.target = target
        self.kind = kind
        self.value = value


class Actor:
    def __init__(self, world, name):
        self.world = world
        self.name = name
        self.received = 0

    def send(self, target, kind, value):
        self.world.queue.append(Message(target, kind, value))

    def handle(self, message):
        self.received += 1


class Relay(Actor):
    def __init__(self, world, name, target):
        super().__init__(world, name)
        self.target = target

    def handle(self, message):
        Actor.handle(self, message)
        if message.value > 0:
            self.send(self.target, "relay", message.value - 1)


class Splitter(Actor):
    def handle(self, message):
        super().handle(message)
        half = message.value // 2
        if half:
            for target in ("relay", "sink"):
                self.send(target, "part", half)


class Sink(Actor):
    def __init__(self, world, name):
        super().__init__(world, name)
        self.total = 0

    def handle(self, message):
        super().handle(message)
        self.total += message.value


class World:
    def __init__(self):
        self.queue = deque()
        self.actors = {
            "relay": Relay(self, "relay", "echo"),
            "echo": Relay(self, "echo", "splitter"),
            "splitter": Splitter(self, "splitter"),
            "sink": Sink(self, "sink"),
        }

    def run(self):
        handled = 0
        while self.queue:
            message = self.queue.popleft()
            self.actors[message.target].handle(message)
            handled += 1
        return handled


def main(n):
    world = World()
    handled = 0
    for i in range(n):
        world.queue.append(Message("splitter", "start", 200 + i % 50))
        handled += world.run()
    print(handled, world.actors["sink"].total, world.actors["relay"].received)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 25000)
