# The string methods every script uses.
s = "  Hello, World  "
print(s.strip())
print(s.strip().lower(), s.strip().upper())
print("a,b,c".split(","))
print("one two  three".split())
print("-".join(["x", "y", "z"]))
print("hello".replace("l", "L"))
print("hello".find("l"), "hello".find("z"))
print("hello".startswith("he"), "hello".endswith("lo"))
print("hello".count("l"), "hello".index("o"))
print("42".isdigit(), "4a".isdigit(), "abc".isalpha())
print("7".zfill(3), "ab".center(6, "*"), "ab".ljust(4) + "|", "ab".rjust(4))
