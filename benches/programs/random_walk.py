"""Stands for the random module: draws of floats, integers, choices and shuffles in a Monte Carlo simulation."""
# group: other
import random
import sys


def main(n):
    generator = random.Random(12345)
    inside = 0
    for _ in range(n):
        x = generator.random()
        y = generator.random()
        if x * x + y * y <= 1.0:
            inside += 1
    place = 0
    furthest = 0
    for _ in range(n // 2):
        place += generator.choice((-1, 1))
        if abs(place) > furthest:
            furthest = abs(place)
    dice = [0] * 7
    for _ in range(n // 4):
        dice[generator.randint(1, 6)] += 1
    deck = list(range(52))
    for _ in range(n // 1000):
        generator.shuffle(deck)
    heights = sum(generator.gauss(170, 10) for _ in range(n // 4))
    print(inside, furthest, dice, deck[:3], "%.6f" % heights)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 500000)
