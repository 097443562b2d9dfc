# Strings compare by code point.
print("a" < "b", "a" < "B", "abc" < "abcd", "" < "a", "Z" < "a", "é" > "z", "\uffff" < "\U00010000")
print("abc" == "abc", "abc" != "abd", "a" == b"a", "1" == 1, "a" >= "a", "b" <= "a")
print(sorted(["b", "A", "a", "B", "é", "😀", "日", ""]))
print(max("hello"), min("hello"), max("a", "ab"), "10" < "9")
print("abc".__lt__("abd"), "abc".__eq__(1), "abc".__gt__(1))
