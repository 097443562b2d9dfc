"""Count the primes below a limit: pure computation, the kind of work a GIL cannot share out.

Picture an office with eight developers, eight whiteboards and one talking stick. Only whoever holds the stick may
write. The developers are threads, the whiteboards are cores, the stick is the global interpreter lock: four threads
that count primes take turns at it and finish no sooner than one. What helps is more offices, each with a stick of its
own (processes), or work that lets go of the stick while it waits (reading a file, sleeping, a native library).

    primes.py [limit] [threads]

Run it with one thread and with four, and compare the time your shell reports: the counts are the same either way.
"""

import sys


def is_prime(number):
    """Try every odd divisor up to the square root."""
    if number < 2:
        return False
    if number % 2 == 0:
        return number == 2
    divisor = 3
    while divisor * divisor <= number:
        if number % divisor == 0:
            return False
        divisor += 2
    return True


def count_primes(start, stop):
    count = 0
    for number in range(start, stop):
        if is_prime(number):
            count += 1
    return count


def slices(limit, parts):
    """Cut range(limit) into that many neighbouring (start, stop) pairs."""
    return [(limit * part // parts, limit * (part + 1) // parts) for part in range(parts)]


def count_in_threads(shares):
    import threading

    counts = [0] * len(shares)

    def work(index, start, stop):
        counts[index] = count_primes(start, stop)

    threads = [threading.Thread(target=work, args=(index, *share)) for index, share in enumerate(shares)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return counts


def main(limit=400_000, threads=1):
    if threads > 1:
        shares = slices(limit, threads)
        counts = count_in_threads(shares)
    else:
        shares = slices(limit, 4)
        counts = [count_primes(*share) for share in shares]

    for (start, stop), count in zip(shares, counts):
        print(f"from {start:>9,} to {stop:>9,}: {count:>7,} primes")
    print(f"There are {sum(counts):,} primes below {limit:,}.")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
