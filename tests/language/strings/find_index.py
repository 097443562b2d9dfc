# find, rfind, index, rindex, count with bounds.
s = "abcabcabc"
print(s.find("bc"), s.rfind("bc"), s.find("bc", 2), s.find("bc", 2, 5), s.rfind("bc", 0, 6), s.find("x"), s.rfind("x"))
print(s.find(""), s.rfind(""), s.find("", 9), s.find("", 10), s.rfind("", 3, 5), "".find(""), s.find("c", -1), s.find("a", -4, -1))
print(s.index("c"), s.rindex("a"), s.index("abc", 1), s.count("abc"), s.count(""), s.count("b", 2), s.count("aa"), "aaaa".count("aa"), s.count("", 3, 5))
print("aé日😀日é".find("日"), "aé日😀日é".rfind("é"), "aé日😀日é".count("日"), "é" in "aé", "" in "", "\U0001F600" in "x😀")
for f in (lambda: s.index("x"), lambda: s.rindex("x"), lambda: s.find(1), lambda: 1 in s, lambda: None in s, lambda: s.count()):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
