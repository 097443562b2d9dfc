# sort() changes the list, sorted() makes a new one.
a = [3, 1, 2]
print(sorted(a), a)
a.sort()
print(a)
a.sort(reverse=True)
print(a)
a.reverse()
print(a)
words = ["pear", "fig", "apple"]
print(sorted(words))
print(sorted(words, key=len))
print(sorted(words, key=lambda w: w[-1]))
print(min(a), max(a), sum(a))
print(min(words), max(words, key=len))
