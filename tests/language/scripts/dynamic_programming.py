# Dynamic programming: knapsack, edit distance, longest common subsequence, coins, palindromes, paths.
from functools import cache


def knapsack(items, capacity):
    best = [(0, ())] * (capacity + 1)
    for name, weight, value in items:
        for room in range(capacity, weight - 1, -1):
            candidate = (best[room - weight][0] + value, best[room - weight][1] + (name,))
            best[room] = max(best[room], candidate, key=lambda pair: pair[0])
    return best[capacity]


def edits(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) + 1):
        for j in range(len(b) + 1):
            if i == 0 or j == 0:
                table[i][j] = i + j
            else:
                table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a[i - 1] != b[j - 1]))
    steps, i, j = [], len(a), len(b)
    while i or j:
        if i and j and table[i][j] == table[i - 1][j - 1] + (a[i - 1] != b[j - 1]):
            i, j = i - 1, j - 1
            if a[i] != b[j]:
                steps.append(f"{a[i]}>{b[j]}")
        elif i and table[i][j] == table[i - 1][j] + 1:
            i -= 1
            steps.append(f"-{a[i]}")
        else:
            j -= 1
            steps.append(f"+{b[j]}")
    return table[-1][-1], steps[::-1]


def common(a, b):
    @cache
    def longest(i, j):
        if i == len(a) or j == len(b):
            return ""
        if a[i] == b[j]:
            return a[i] + longest(i + 1, j + 1)
        return max(longest(i + 1, j), longest(i, j + 1), key=len)

    result = longest(0, 0)
    return result, longest.cache_info().currsize


def fewest_coins(amount, coins):
    fewest = {0: ()}
    for total in range(1, amount + 1):
        options = [fewest[total - coin] + (coin,) for coin in coins if total - coin in fewest]
        if options:
            fewest[total] = min(options, key=len)
    return fewest.get(amount)


def paths(grid):
    ways = [[0] * len(row) for row in grid]
    for y, row in enumerate(grid):
        for x, cell in enumerate(row):
            if cell == "#":
                continue
            ways[y][x] = 1 if x == y == 0 else (ways[y - 1][x] if y else 0) + (ways[y][x - 1] if x else 0)
    return ways


def longest_palindrome(text):
    best = ""
    for centre in range(len(text)):
        for left, right in ((centre, centre), (centre, centre + 1)):
            while left >= 0 and right < len(text) and text[left] == text[right]:
                left, right = left - 1, right + 1
            best = max(best, text[left + 1:right], key=len)
    return best


items = [("map", 9, 150), ("compass", 13, 35), ("water", 153, 200), ("sandwich", 50, 160), ("glucose", 15, 60), ("tin", 68, 45), ("banana", 27, 60), ("apple", 39, 40)]
for capacity in (0, 30, 100, 200):
    print(capacity, *knapsack(items, capacity))
for a, b in (("kitten", "sitting"), ("flaw", "lawn"), ("", "abc"), ("same", "same")):
    print(a or "''", b, *edits(a, b))
print(common("AGGTABQWERTY", "GXTXAYBWRT"), common("abc", "xyz"))
print([fewest_coins(amount, (1, 5, 12)) for amount in (3, 15, 16, 29)], fewest_coins(7, (4, 5)))
for row in paths(["....", ".#..", "...#", "#..."]):
    print(" ".join(f"{n:2d}" for n in row))
print([longest_palindrome(word) for word in ("bananas", "forgeeksskeegfor", "abc", "")])
