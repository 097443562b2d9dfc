# random: state saved and restored, subclasses, SystemRandom, the errors
import random

generator = random.Random(7)
generator.gauss()
state = generator.getstate()
print(state[0], len(state[1]), state[1][:3], state[2])
first = [generator.gauss(), generator.random(), generator.randint(0, 99)]
generator.setstate(state)
print(first == [generator.gauss(), generator.random(), generator.randint(0, 99)])


class Fixed(random.Random):
    def random(self):
        return 0.37


fixed = Fixed()
print(fixed.randrange(100), fixed.choice("abcdefghij"), fixed.sample(range(10), 1), fixed.uniform(0, 10))
system = random.SystemRandom()
print(0 <= system.random() < 1, system.getrandbits(8) < 256, len(system.randbytes(5)), 1 <= system.randint(1, 6) <= 6)
r = random.Random(3)
attempts = [
    lambda: r.seed([]), lambda: r.randrange(0), lambda: r.randrange(3, 3), lambda: r.randrange(1, 9, 0), lambda: r.randrange(1, 9, -1), lambda: r.randrange(3, step=2),
    lambda: r.randrange(1.5), lambda: r.randint(5, 4), lambda: r.choice([]), lambda: r.choices([1, 2], 3), lambda: r.choices([1], weights=[1], cum_weights=[1]),
    lambda: r.choices([1, 2], [1]), lambda: r.choices([1, 2], [0, 0]), lambda: r.choices([1, 2], [1, float("inf")]), lambda: r.sample({1, 2}, 1), lambda: r.sample([1], 2),
    lambda: r.sample([1], 1, counts=[1, 2]), lambda: r.gammavariate(0, 1), lambda: r.binomialvariate(-1), lambda: r.binomialvariate(3, 1.5), lambda: r.setstate((5, (), None)),
    lambda: system.getstate(), lambda: r.triangular(1, 1, 1),
]
for attempt in attempts:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
