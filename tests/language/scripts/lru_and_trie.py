# Data structures of an interview: an LRU cache, a trie with completion, a heap, union-find, a queue of two stacks.
from collections import OrderedDict
from heapq import heapify, heappop, heappush


class LRU:
    def __init__(self, size):
        self.size, self.items = size, OrderedDict()

    def get(self, key, default=None):
        if key not in self.items:
            return default
        self.items.move_to_end(key)
        return self.items[key]

    def put(self, key, value):
        self.items[key] = value
        self.items.move_to_end(key)
        if len(self.items) > self.size:
            return self.items.popitem(last=False)
        return None


class Trie:
    END = "$"

    def __init__(self, words=()):
        self.root = {}
        for word in words:
            self.add(word)

    def add(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node[self.END] = True

    def starting(self, prefix):
        node = self.root
        for letter in prefix:
            if letter not in node:
                return
            node = node[letter]
        yield from self._below(node, prefix)

    def _below(self, node, prefix):
        for letter, child in sorted(node.items()):
            if letter == self.END:
                yield prefix
            else:
                yield from self._below(child, prefix + letter)

    def __contains__(self, word):
        return word in self.starting(word)

    def __len__(self):
        return sum(1 for _ in self._below(self.root, ""))


class Sets:
    def __init__(self):
        self.parent = {}

    def find(self, item):
        self.parent.setdefault(item, item)
        while self.parent[item] != item:
            self.parent[item] = self.parent[self.parent[item]]
            item = self.parent[item]
        return item

    def join(self, a, b):
        a, b = self.find(a), self.find(b)
        self.parent[max(a, b)] = min(a, b)
        return a != b


class Queue:
    def __init__(self):
        self.incoming, self.outgoing = [], []

    def put(self, item):
        self.incoming.append(item)

    def get(self):
        if not self.outgoing:
            while self.incoming:
                self.outgoing.append(self.incoming.pop())
        return self.outgoing.pop()


cache = LRU(2)
print(cache.put("a", 1), cache.put("b", 2), cache.get("a"), cache.put("c", 3), cache.get("b", "gone"), list(cache.items))
trie = Trie("car cart care cat dog do done".split())
print(list(trie.starting("car")), list(trie.starting("do")), list(trie.starting("x")), "cat" in trie, "ca" in trie, len(trie))
edges = [(7, "a", "b"), (5, "b", "c"), (8, "a", "c"), (9, "b", "d"), (7, "c", "d"), (5, "d", "e"), (15, "a", "e")]
heapify(edges)
sets, tree = Sets(), []
while edges:
    cost, a, b = heappop(edges)
    if sets.join(a, b):
        tree.append((a, b, cost))
print(tree, sum(cost for *_, cost in tree), len({sets.find(node) for node in "abcde"}))
queue = Queue()
for number in range(3):
    queue.put(number)
print(queue.get(), queue.put("x"), queue.get(), queue.get(), queue.get())
try:
    queue.get()
except IndexError as error:
    print("empty:", error)
heap = []
for priority, task in ((3, "sleep"), (1, "eat"), (2, "work"), (1, "drink")):
    heappush(heap, (priority, task))
print([heappop(heap)[1] for _ in range(len(heap))])
