# Sorting and grouping text by several keys.
words = "the Quick brown fox jumps Over the lazy dog Éclair zebra".split()
print(sorted(words))
print(sorted(words, key=str.lower))
print(sorted(words, key=str.casefold, reverse=True))
print(sorted(words, key=lambda w: (len(w), w.lower())))
groups = {}
for w in words:
    groups.setdefault(len(w), []).append(w)
for n in sorted(groups):
    print(n, groups[n])
print(max(words, key=len), min(words, key=lambda w: w[::-1]))
