# append, extend, insert, remove, pop, clear, index, count, copy, reverse.
a = [3]
a.append([4])
a.extend("ab")
a.extend(x for x in (1, 2))
a.insert(0, "front")
a.insert(100, "back")
a.insert(-1, "before back")
print(a)
print(a.pop(), a.pop(0), a.pop(-2), a.pop(1), a)
a.remove("a")
print(a, a.index(1), a.count(1), a.index("b", 1), [1, 2, 1, 2].index(1, 1), [1, 2, 1].index(1, -1))
b = a.copy()
a.reverse()
print(a, b, b is a)
a.clear()
print(a, b)
for f in (lambda: a.pop(), lambda: b.pop(99), lambda: b.remove("x"), lambda: b.index("x"), lambda: b.index(1, 5), lambda: b.extend(5), lambda: b.append(), lambda: b.append(1, 2), lambda: b.insert(1), lambda: b.pop("x"), lambda: b.insert("x", 1)):
    try:
        f()
    except (IndexError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
