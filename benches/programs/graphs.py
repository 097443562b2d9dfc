"""Stands for graph algorithms: breadth first search, Dijkstra's shortest paths, topological order, union-find."""
# group: other
import heapq
import sys
from collections import defaultdict, deque


def make_graph(n):
    graph = defaultdict(list)
    state = 17
    for node in range(n):
        for _ in range(4):
            state = (state * 16807) % 2147483647
            graph[node].append((state % n, state % 97 + 1))
    return graph


def breadth_first(graph, start):
    distance = {start: 0}
    queue = deque([start])
    while queue:
        node = queue.popleft()
        for other, _ in graph[node]:
            if other not in distance:
                distance[other] = distance[node] + 1
                queue.append(other)
    return distance


def dijkstra(graph, start):
    best = {start: 0}
    done = set()
    heap = [(0, start)]
    while heap:
        cost, node = heapq.heappop(heap)
        if node in done:
            continue
        done.add(node)
        for other, weight in graph[node]:
            new = cost + weight
            if other not in best or new < best[other]:
                best[other] = new
                heapq.heappush(heap, (new, other))
    return best


def components(graph, n):
    parent = list(range(n))

    def find(node):
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for node in range(n):
        for other, weight in graph[node]:
            if weight > 40:
                a, b = find(node), find(other)
                if a != b:
                    parent[a] = b
    return len({find(node) for node in range(n)})


def main(n):
    graph = make_graph(n)
    levels = breadth_first(graph, 0)
    costs = dijkstra(graph, 0)
    print(len(levels), max(levels.values()), sum(costs.values()), components(graph, n))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 25000)
