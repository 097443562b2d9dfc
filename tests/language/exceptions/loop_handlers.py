# Many exceptions in hot loops: counts come out right.
def classify(i):
    try:
        if i % 3 == 0:
            raise ValueError(i)
        if i % 5 == 0:
            raise KeyError(i)
        return "ok"
    except ValueError:
        return "value"
    except KeyError as e:
        return "key"
counts = {}
for i in range(3000):
    k = classify(i)
    counts[k] = counts.get(k, 0) + 1
print(counts)
def unwind(n):
    if n == 0:
        raise IndexError("bottom")
    try:
        unwind(n - 1)
    finally:
        depth.append(n)
total = 0
for _ in range(50):
    depth = []
    try:
        unwind(20)
    except IndexError:
        total += len(depth)
print(total)
def search(items, wanted):
    i = 0
    try:
        while True:
            if items[i] == wanted:
                return i
            i += 1
    except IndexError:
        return -1
print([search([3, 1, 4], w) for w in (3, 4, 9)], sum(search(list(range(100)), k) for k in range(110)))
