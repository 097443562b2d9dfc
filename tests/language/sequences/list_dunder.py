# The list methods by their special names.
a = [1, 2, 3]
print(a.__len__(), a.__getitem__(0), a.__contains__(2), a.__add__([4]), a.__mul__(2), a.__rmul__(0), a.__eq__([1, 2, 3]), a.__lt__([2]), a.__eq__((1, 2, 3)))
a.__setitem__(0, "x")
a.__delitem__(1)
a.__iadd__([7])
a.__imul__(2)
print(a, list(a.__iter__()), list(a.__reversed__()), a.__repr__(), a.__hash__, list.__hash__)
print((1, 2).__add__((3,)), (1,).__contains__(1), (1, 2).__getitem__(slice(1)), (1,).__hash__() == hash((1,)), (3).__eq__(3))
print(list.append, [].append.__name__, type([].append).__name__, list.append.__qualname__, [].pop.__self__)
f = a.append
f("later")
print(a[-1], list.__len__(a), callable(f))
try:
    list.append((), 1)
except TypeError as e:
    print(e)
