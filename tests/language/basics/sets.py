# Sets hold each item once.
s = {1, 2, 3, 2, 1}
print(s, len(s))
s.add(4)
s.discard(1)
s.discard(99)
print(sorted(s))
print(2 in s, 1 in s)
print({1, 2} | {2, 3}, {1, 2} & {2, 3}, {1, 2} - {2, 3}, {1, 2} ^ {2, 3})
print(set(), set([1, 1, 1]))
print({1, 2} == {2, 1}, {1} < {1, 2})
print(sorted(set("hello")))
