# Caesar and Vigenere ciphers, broken by counting letters.
import string
from collections import Counter
from itertools import cycle

ALPHABET = string.ascii_lowercase
ENGLISH = dict(zip(ALPHABET, [8.2, 1.5, 2.8, 4.3, 12.7, 2.2, 2.0, 6.1, 7.0, 0.15, 0.77, 4.0, 2.4, 6.7, 7.5, 1.9, 0.095, 6.0, 6.3, 9.1, 2.8, 0.98, 2.4, 0.15, 2.0, 0.074]))


def shift(letter, by):
    if letter not in string.ascii_letters:
        return letter
    start = ord("A") if letter.isupper() else ord("a")
    return chr((ord(letter) - start + by) % 26 + start)


def caesar(text, by):
    return "".join(shift(letter, by) for letter in text)


def caesar_table(by):
    shifted = ALPHABET[by:] + ALPHABET[:by]
    return str.maketrans(ALPHABET + ALPHABET.upper(), shifted + shifted.upper())


def vigenere(text, key, sign=1):
    keys = cycle(ALPHABET.index(letter) for letter in key.lower())
    return "".join(shift(letter, sign * next(keys)) if letter.isalpha() else letter for letter in text)


def distance(text):
    """How far the letters of a text are from those of English."""
    letters = [letter for letter in text.lower() if letter in ENGLISH]
    counts = Counter(letters)
    return sum(abs(counts[letter] * 100 / len(letters) - share) for letter, share in ENGLISH.items())


def crack(text):
    return min(range(26), key=lambda by: distance(caesar(text, -by)))


def crack_vigenere(text, longest=6):
    letters = [letter for letter in text.lower() if letter.isalpha()]
    best = None
    for length in range(1, longest + 1):
        key = "".join(ALPHABET[crack("".join(letters[start::length]))] for start in range(length))
        score = distance(vigenere(text, key, -1)) + length
        if best is None or score < best[0]:
            best = (score, key)
    return best[1]


message = ("It was a bright cold morning and the clocks of the town were striking the hour when the postman "
           "came along the street with a letter that nobody expected, least of all the person whose name was on it.")
secret = caesar(message, 7)
print(secret)
print(caesar(secret, -7) == message, message.translate(caesar_table(7)) == secret)
print("rot13 twice:", caesar(caesar("Hello, World!", 13), 13), "|", caesar("Hello, World!", 13))
found = crack(secret)
print("cracked:", found, caesar(secret, -found)[:40])
for by in range(3):
    print(f"{by:2d} {distance(caesar(message, by)):7.2f}")
hidden = vigenere(message, "lemon")
print(hidden[:60])
print(vigenere(hidden, "lemon", -1) == message)
print("key:", crack_vigenere(vigenere(message * 3, "cab")))
print(caesar("ÄÖÜ stay, 123 too. Zebra!", 3))
print({letter: shift(letter, 1) for letter in "azAZ-"})
