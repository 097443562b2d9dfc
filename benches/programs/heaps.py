"""Stands for priority queues: heapq with numbers and tuples, merge, nlargest and a running median."""
# group: in C
import heapq
import sys


def main(n):
    state = 11
    heap = []
    total = 0
    for i in range(n):
        state = (state * 16807) % 2147483647
        heapq.heappush(heap, (state % 10007, i))
        if i % 3 == 2:
            total += heapq.heappop(heap)[0]
    while len(heap) > n // 4:
        total ^= heapq.heappop(heap)[1]
    low = []
    high = []
    for i in range(n):
        state = (state * 16807) % 2147483647
        value = heapq.heappushpop(high, state % 5003)
        heapq.heappush(low, -value)
        if len(low) > len(high):
            heapq.heappush(high, -heapq.heappop(low))
    numbers = [(i * 7919) % 10007 for i in range(n)]
    heapq.heapify(numbers)
    largest = heapq.nlargest(5, numbers)
    merged = sum(heapq.merge(range(0, n, 2), range(1, n, 3)))
    print(total, high[0], -low[0], numbers[0], largest, merged)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 150000)
