# fnmatch: shell patterns against names
from fnmatch import filter, fnmatch, fnmatchcase, translate

CASES = ["*", "*.py", "a*c", "a?c", "[abc]x", "[!abc]x", "[a-c]x", "[]]", "[!]]", "[", "[a", "a**c", "*a*b*", "[a-]", "[c-a]x", "[!c-a]x", "", "?", "a.c", "[[]", "*[0-9]?", "x[-a]", "\\*"]
NAMES = ["", "a", "abc", "a.py", "ac", "a.c", "ax", "dx", "]", "[", "[a", "xaxbx", "-", "file12", "x-", "xa", "\\z", "A.PY", "a\nc"]
for pattern in CASES:
    print(repr(pattern), [name for name in NAMES if fnmatch(name, pattern)], translate(pattern))
print(filter(NAMES, "*a*"), filter([b"a.py", b"b.c"], b"*.py"))
print(fnmatch("ABC", "abc"), fnmatchcase("abc", "abc"), fnmatch(b"caf\xe9", b"caf?"), fnmatch("a" * 50, "*a" * 20 + "b"))
for name, pattern in ((b"a", "a"), ("a", b"a"), (3, "a")):
    try:
        print(fnmatchcase(name, pattern))
    except TypeError as error:
        print(error)
