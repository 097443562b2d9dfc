# add, remove, discard, pop, clear, copy, update.
s = {1}
s.add(2)
s.add(2)
s.discard(5)
print(s, s.copy() == s, s.copy() is s, 2 in s, len(s))
s.remove(1)
print(s.pop(), s)
s.update({7}, [8], "9")
print(sorted(s, key=str))
s.clear()
print(s)
for g in (lambda: s.remove(1), lambda: s.pop(), lambda: s.add([]), lambda: s.add(), lambda: s.add(1, 2), lambda: s.remove((1, 2)), lambda: s[0], lambda: s.append(1), lambda: s.discard([]), lambda: [] in s):
    try:
        print(g())
    except (KeyError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print({1} in {frozenset([1]), 2}, frozenset([1]) in {frozenset([1])})
t = {frozenset([1])}
t.remove({1})
print(t)
