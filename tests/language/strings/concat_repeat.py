# + and * with edge cases.
print("a" + "", "" + "b", "a" * 0 + "|", "ab" * -5 + "|", 3 * "xy", "é" * 3, "" * 100 + "|")
print("a" "b" 'c' """d""" r"\e" f"{1}")
s = ""
for i in range(20):
    s += str(i)
print(s, len(s))
x = "ab"
x *= 3
print(x)
parts = ["one", "é", "日", "😀"]
acc = ""
for p in parts:
    acc = acc + p
    print(acc, len(acc))
