# in and not in for substrings, with odd operands.
print("a" in "abc", "abc" in "abc", "abcd" in "abc", "" in "", "\0" in "a\0b", "é" in "cafe\u0301", "é" in "café")
needle = "ab" * 50
hay = "aab" * 100 + needle + "b" * 30
print(hay.find(needle), needle in hay, hay.count("ab"), hay.rfind("aab"), hay.find("bbb"))
hay = "a" * 1000 + "b"
print(hay.find("a" * 50 + "b"), hay.find("b" + "a"), ("a" * 100 + "c") in hay)
for bad in (5, None, ["a"], b"a"):
    try:
        bad in "abc"
    except TypeError as e:
        print(e)
