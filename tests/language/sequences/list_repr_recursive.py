# repr of nested and self-containing lists, tuples and dicts.
a = [1]
a.append(a)
print(a, [a], str(a))
d = {"self": None}
d["self"] = d
print(d)
t = ([],)
t[0].append(t)
print(t, t[0])
b = [a, d]
a.append(b)
print(b)
print([1, "a", None, 2.5, (1,), {}, {1}, b"x", [[]]])
