# Recursive programs: permutations, subsets, knapsack, edit distance, Sudoku-like search.
def permutations(s): return [s] if len(s) < 2 else [c + p for i, c in enumerate(s) for p in permutations(s[:i] + s[i + 1:])]
def subsets(l): return [[]] if not l else [s for rest in subsets(l[1:]) for s in (rest, [l[0]] + rest)]
def edit(a, b, memo={}):
    if (a, b) not in memo:
        memo[a, b] = len(a) + len(b) if not a or not b else min(edit(a[1:], b) + 1, edit(a, b[1:]) + 1, edit(a[1:], b[1:]) + (a[0] != b[0]))
    return memo[a, b]
def change(n, coins): return 1 if n == 0 else 0 if n < 0 or not coins else change(n - coins[0], coins) + change(n, coins[1:])
def partitions(n, most=None):
    most = most or n
    if n == 0:
        yield []
    for k in range(min(n, most), 0, -1):
        for rest in partitions(n - k, k):
            yield [k] + rest
def solve(rows, n):
    if len(rows) == n:
        return rows
    for c in range(n):
        if all(c != d and abs(c - d) != len(rows) - r for r, d in enumerate(rows)):
            found = solve(rows + [c], n)
            if found:
                return found
    return None
def flood(n): return 1 if n <= 1 else sum(flood(i) * flood(n - 1 - i) for i in range(n))
print(permutations("abc"), subsets([1, 2]), edit("kitten", "sitting"), change(50, [25, 10, 5, 1]), list(partitions(5)), solve([], 8), solve([], 3), [flood(i) for i in range(8)])
def merge_sort(l):
    if len(l) < 2:
        return l
    m = len(l) // 2
    a, b, out = merge_sort(l[:m]), merge_sort(l[m:]), []
    while a and b:
        out.append((a if a[0] <= b[0] else b).pop(0))
    return out + a + b
def quick(l): return [] if not l else quick([x for x in l[1:] if x < l[0]]) + [l[0]] + quick([x for x in l[1:] if x >= l[0]])
data = [(i * 37) % 101 for i in range(40)]
print(merge_sort(data) == quick(data) == sorted(data), merge_sort(data)[:5])
