"""Stands for the collections module in daily use: Counter, defaultdict, OrderedDict, deque and ChainMap."""
# group: other
import sys
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque


def main(n):
    words = ["word%d" % (i * i % 997) for i in range(n)]
    counter = Counter(words)
    for word in words[: n // 4]:
        counter[word] += 1
    common = counter.most_common(3)
    groups = defaultdict(list)
    for i, word in enumerate(words):
        groups[word[-1]].append(i)
    window = deque(maxlen=50)
    total = 0
    for i in range(n):
        window.append(i)
        total += window[0] + len(window)
    window.rotate(7)
    order = OrderedDict()
    for word in words:
        order[word] = len(word)
        if len(order) > 200:
            order.popitem(last=False)
    scopes = ChainMap({"a": 1}, {"b": 2}, {"c": 3})
    for i in range(n // 20):
        total += scopes["b"] + scopes["c"]
    total += sum((counter + counter).values()) + sum(Counter("mississippi").values())
    print(common, len(groups), window[0], total, len(order))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 350000)
