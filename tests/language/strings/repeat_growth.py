# Appending character by character keeps every prefix intact.
s = ""
kept = []
for i in range(300):
    s += chr(97 + i % 26)
    if i % 75 == 0:
        kept.append(s)
print(len(s), s[:30], s[-5:])
print([len(k) for k in kept], kept[1] == s[:76], kept[0])
t = s
s += "é"
s += "日"
print(len(t), len(s), s[-2:], t[-1])
def grow(x):
    x += "!"
    return x
base = "base"
print(grow(base), base, grow(grow(base)))
