# heapq: the heap, merge, nlargest and nsmallest
import heapq

heap = []
for number in (5, 1, 8, 1, 9, -3, 7):
    heapq.heappush(heap, number)
print(heap, [heapq.heappop(heap) for _ in range(len(heap))])
heap = [9, 4, 6, 2, 8, 1]
heapq.heapify(heap)
print(heap, heapq.heapreplace(heap, 5), heapq.heappushpop(heap, 0), heapq.heappushpop(heap, 99), heap)
print(list(heapq.merge([1, 4, 7], [2, 4, 9], [], [0])), list(heapq.merge([7, 2], [9, 1], reverse=True)), list(heapq.merge(["a", "ccc"], ["bb"], key=len)))
words = ["pear", "fig", "banana", "kiwi", "apple", "date"]
for n in (-1, 0, 1, 2, 10):
    print(n, heapq.nsmallest(n, words), heapq.nlargest(n, words), heapq.nsmallest(n, iter(words), key=len), heapq.nlargest(n, iter(words), key=len))
pairs = [(i % 3, i) for i in range(12)]
print(heapq.nsmallest(5, pairs, key=lambda pair: pair[0]), heapq.nlargest(5, pairs, key=lambda pair: pair[0]))
merged = heapq.merge(iter([1, 3]), (n for n in (2, 4)))
print(next(merged), next(merged), list(merged))


class Task:
    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        return self.rank < other.rank


tasks = [Task(3), Task(1), Task(2)]
heapq.heapify(tasks)
print([heapq.heappop(tasks).rank for _ in range(3)])
for bad in (lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1), lambda: heapq.heapify([1, "a"]), lambda: heapq.heappush((), 1), lambda: heapq.nsmallest(2, [1, "a", 2]), lambda: list(heapq.merge([1], ["a"]))):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
