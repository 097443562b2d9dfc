# random: CPython's numbers for CPython's seeds, every method
import random

for seed in (0, 1, -1, 2**70, 3.5, "text", b"bytes", bytearray(b"more"), True):
    generator = random.Random(seed)
    print(seed, generator.random(), generator.getrandbits(40), generator.randrange(1000), generator.choice("abcdefgh"))
generator = random.Random(2025)
print([generator.randint(1, 6) for _ in range(12)], generator.randrange(5, 100, 7), generator.randrange(10, -10, -3), generator.randrange(10**30))
print(generator.choices("abc", k=8), generator.choices([1, 2, 3], weights=[5, 1, 1], k=8), generator.choices("xy", cum_weights=[1, 4], k=6))
print(generator.sample(range(100), 6), generator.sample("abcdefghij", 10), generator.sample(range(10**9), 5), generator.sample(["r", "b"], 4, counts=[3, 5]))
deck = list(range(12))
generator.shuffle(deck)
print(deck, generator.randbytes(6))
for name, args in (
    ("uniform", (1, 5)), ("triangular", (0, 10, 2)), ("triangular", ()), ("betavariate", (2, 3)), ("expovariate", (1.5,)), ("gammavariate", (2.5, 1)),
    ("gammavariate", (0.5, 2)), ("gammavariate", (1.0, 2)), ("gauss", (0, 1)), ("gauss", (10, 2)), ("lognormvariate", (0, 0.5)), ("normalvariate", (5, 2)),
    ("vonmisesvariate", (1, 4)), ("vonmisesvariate", (0, 0)), ("paretovariate", (3,)), ("weibullvariate", (1, 2)), ("binomialvariate", (10, 0.3)),
    ("binomialvariate", (1000, 0.4)), ("binomialvariate", (500, 0.9)), ("binomialvariate", ()),
):
    print(name, args, [getattr(generator, name)(*args) for _ in range(3)])
random.seed(42)
print(random.random(), random.randint(1, 100), random.sample([1, 2, 3, 4], 2), random.uniform(0, 1))
random.seed("again", version=1)
print(random.random())
