# Guess the number and bulls-and-cows, both played by strategies with a seeded chance.
import random
from itertools import permutations
from statistics import mean


def guesser(low, high):
    """A coroutine that halves: receives 'higher' or 'lower', yields guesses."""
    while low <= high:
        middle = (low + high) // 2
        answer = yield middle
        if answer == "higher":
            low = middle + 1
        elif answer == "lower":
            high = middle - 1
        else:
            return middle
    raise ValueError("you cheat")


def play(secret, low=1, high=100):
    strategy, guesses = guesser(low, high), []
    guess = next(strategy)
    while True:
        guesses.append(guess)
        answer = "higher" if secret > guess else "lower" if secret < guess else "right"
        try:
            guess = strategy.send(answer)
        except StopIteration as end:
            assert end.value == secret
            return guesses


def score(secret, guess):
    bulls = sum(a == b for a, b in zip(secret, guess))
    return bulls, len(set(secret) & set(guess)) - bulls


def bulls_and_cows(secret, chance):
    candidates = ["".join(digits) for digits in permutations("0123456789", 3)]
    turns = []
    while True:
        guess = chance.choice(candidates)
        result = score(secret, guess)
        turns.append((guess, *result, len(candidates)))
        if result == (3, 0):
            return turns
        candidates = [one for one in candidates if score(one, guess) == result]


for secret in (1, 50, 64, 100):
    print(secret, play(secret))
lengths = [len(play(secret)) for secret in range(1, 101)]
print(max(lengths), round(mean(lengths), 2), [lengths.count(n) for n in range(1, 8)])
liar = guesser(1, 3)
next(liar)
try:
    for answer in ("higher", "lower", "lower"):
        print(answer, liar.send(answer))
except ValueError as error:
    print("ValueError:", error)
except StopIteration as end:
    print("gave up", end.value)
chance = random.Random(2024)
for secret in ("012", "987"):
    for guess, bulls, cows, left in bulls_and_cows(secret, chance):
        print(f"{guess}: {bulls} bulls, {cows} cows ({left} were possible)")
games = [len(bulls_and_cows("".join(chance.sample("0123456789", 3)), chance)) for _ in range(20)]
print(games, min(games), max(games))
