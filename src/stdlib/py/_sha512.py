"""SHA-512 in Python, for where no native one is there: random needs it to turn a text into a seed.

The constants are what FIPS 180-4 says they are: the first 64 bits of the fractional parts of the square roots of the
first 8 primes and of the cube roots of the first 80, computed here when the module is loaded.
"""

_MASK = (1 << 64) - 1


def _primes(count):
    found, number = [], 2
    while len(found) < count:
        if all(number % prime for prime in found):
            found.append(number)
        number += 1
    return found


def _root(number, degree):
    """The largest integer whose power is not above the number."""
    low, high = 0, 1 << (number.bit_length() // degree + 1)
    while low < high:
        middle = (low + high + 1) // 2
        if middle**degree <= number:
            low = middle
        else:
            high = middle - 1
    return low


_START = [_root(prime << 128, 2) & _MASK for prime in _primes(8)]
_ROUND = [_root(prime << 192, 3) & _MASK for prime in _primes(80)]


def _rotate(word, count):
    return ((word >> count) | (word << (64 - count))) & _MASK


def _compress(state, block):
    words = [int.from_bytes(block[at : at + 8]) for at in range(0, 128, 8)]
    for at in range(16, 80):
        old, new = words[at - 15], words[at - 2]
        small = _rotate(old, 1) ^ _rotate(old, 8) ^ (old >> 7)
        large = _rotate(new, 19) ^ _rotate(new, 61) ^ (new >> 6)
        words.append((words[at - 16] + small + words[at - 7] + large) & _MASK)
    a, b, c, d, e, f, g, h = state
    for word, constant in zip(words, _ROUND):
        mixed = _rotate(e, 14) ^ _rotate(e, 18) ^ _rotate(e, 41)
        first = h + mixed + ((e & f) ^ (~e & g)) + constant + word
        mixed = _rotate(a, 28) ^ _rotate(a, 34) ^ _rotate(a, 39)
        second = mixed + ((a & b) ^ (a & c) ^ (b & c))
        h, g, f, e, d, c, b, a = g, f, e, (d + first) & _MASK, c, b, a, (first + second) & _MASK
    return [(old + new) & _MASK for old, new in zip(state, (a, b, c, d, e, f, g, h))]


class sha512:
    """The hash of the data that was given so far."""

    name, digest_size, block_size = "sha512", 64, 128

    def __init__(self, data=b""):
        self._data = bytes(data)

    def update(self, data):
        """Add more data."""
        self._data += bytes(data)

    def digest(self):
        """The hash as bytes."""
        padding = b"\x80" + bytes(-(len(self._data) + 17) % 128)
        data = self._data + padding + (len(self._data) * 8).to_bytes(16)
        state = _START
        for at in range(0, len(data), 128):
            state = _compress(state, data[at : at + 128])
        return b"".join(word.to_bytes(8) for word in state)

    def hexdigest(self):
        """The hash as hexadecimal text."""
        return self.digest().hex()
