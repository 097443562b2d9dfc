# Customers queue at counters: a simulation by events with dataclasses, an enum and seeded chance.
from __future__ import annotations

import heapq
import random
from dataclasses import dataclass, field, asdict, replace
from enum import Enum, auto


class Kind(Enum):
    ARRIVAL = auto()
    DONE = auto()

    def __lt__(self, other):
        return self.value < other.value


@dataclass(order=True)
class Event:
    time: float
    kind: Kind
    customer: Customer = field(compare=False)


@dataclass
class Customer:
    name: str
    arrived: float
    needs: float
    patience: float = 12.0
    served: float | None = None

    @property
    def waited(self):
        return None if self.served is None else self.served - self.arrived


@dataclass(frozen=True, slots=True)
class Settings:
    counters: int = 2
    customers: int = 25
    seed: int = 11
    pace: float = 2.0


@dataclass
class Bank:
    settings: Settings
    queue: list[Customer] = field(default_factory=list)
    busy: int = 0
    left: list[str] = field(default_factory=list)
    log: list[str] = field(default_factory=list, repr=False)

    def run(self):
        chance = random.Random(self.settings.seed)
        events, time, customers = [], 0.0, []
        for number in range(self.settings.customers):
            time += chance.expovariate(1 / self.settings.pace)
            customer = Customer(f"c{number:02d}", round(time, 2), round(chance.uniform(1, 8), 2))
            customers.append(customer)
            heapq.heappush(events, Event(customer.arrived, Kind.ARRIVAL, customer))
        while events:
            event = heapq.heappop(events)
            match event:
                case Event(time=now, kind=Kind.ARRIVAL, customer=customer):
                    self.queue.append(customer)
                    self.log.append(f"{now:6.2f} {customer.name} arrives")
                case Event(time=now, kind=Kind.DONE, customer=customer):
                    self.busy -= 1
                    self.log.append(f"{now:6.2f} {customer.name} leaves")
            while self.queue and self.busy < self.settings.counters:
                customer = self.queue.pop(0)
                if now - customer.arrived > customer.patience:
                    self.left.append(customer.name)
                    continue
                customer.served = now
                self.busy += 1
                heapq.heappush(events, Event(round(now + customer.needs, 2), Kind.DONE, customer))
        return customers


settings = Settings()
print(settings)
bank = Bank(settings)
customers = bank.run()
print("\n".join(bank.log[:8]))
served = [customer for customer in customers if customer.served is not None]
print(f"served {len(served)}, gave up {len(bank.left)}: {', '.join(bank.left) or 'nobody'}")
print(f"average wait {sum(c.waited for c in served) / len(served):.2f}, longest {max(c.waited for c in served):.2f}")
print(max(served, key=lambda c: c.waited))
for counters in (1, 2, 3, 4):
    trial = Bank(replace(settings, counters=counters))
    waits = [c.waited for c in trial.run() if c.waited is not None]
    print(f"{counters} counters: {sum(waits) / len(waits):6.2f} {'=' * round(sum(waits) / len(waits) * 3)}")
print(asdict(customers[0]))
print(bank.settings == Settings(2, 25, 11, 2.0), Event(1.0, Kind.DONE, customers[0]) < Event(1.5, Kind.ARRIVAL, customers[1]))
try:
    settings.counters = 9
except AttributeError as error:
    print(type(error).__name__, error)
print([kind.name for kind in Kind], Kind["DONE"], Kind(1), Kind.DONE.value)
