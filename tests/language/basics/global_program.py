# A small whole program: primes, words, a table.
def primes(limit):
    sieve = [True] * (limit + 1)
    sieve[0:2] = [False, False]
    for n in range(2, int(limit ** 0.5) + 1):
        if sieve[n]:
            for multiple in range(n * n, limit + 1, n):
                sieve[multiple] = False
    return [n for n, is_prime in enumerate(sieve) if is_prime]

def word_counts(text):
    counts = {}
    for word in text.lower().split():
        word = word.strip(".,!")
        counts[word] = counts.get(word, 0) + 1
    return counts

print(primes(50))
counts = word_counts("The cat and the dog. The end!")
for word, n in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0])):
    print(f"{word:<5}{n:>3}")
for row in range(1, 4):
    print(*(f"{row * col:3}" for col in range(1, 6)), sep="")
