# Lists hold items in order and can change.
a = [1, 2, 3]
print(a, len(a))
a.append(4)
a[0] = "first"
print(a)
print(a[-1], a[1:3])
a.insert(1, "second")
print(a)
print(a.pop(), a.pop(0))
print(a)
a.extend([7, 8])
a.remove(7)
print(a, 8 in a, 7 in a)
del a[0]
print(a)
print([1, 2] + [3], [0] * 4)
b = a
b.append("shared")
print(a is b, a)
print([], [[]], [[1], [2, [3]]])
