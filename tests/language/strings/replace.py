# replace all, some, none, and between characters.
print("aaa".replace("a", "b"), "aaa".replace("a", "b", 2), "aaa".replace("a", "b", 0), "aaa".replace("a", "b", -1), "aaa".replace("aa", "b"), "abc".replace("x", "y"))
print("abc".replace("", "-"), "abc".replace("", "-", 2), "".replace("", "x"), "abc".replace("b", ""), "aé日".replace("é", "😀"), "ab".replace("ab", "日本"))
print("abab".replace("ab", "a", count=1))
for f in (lambda: "a".replace(1, "b"), lambda: "a".replace("a", 1), lambda: "a".replace("a"), lambda: "a".replace("a", "b", "c")):
    try:
        print(f())
    except TypeError as e:
        print(e)
