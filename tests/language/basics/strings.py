# Strings join, repeat, compare, have a length and items.
s = "hello"
print(s + " " + 'world')
print(s * 3)
print(len(s))
print(s[0], s[1], s[-1])
print(s[1:3], s[:2], s[3:], s[::-1])
print("ell" in s, "xyz" in s, "xyz" not in s)
print("abc" < "abd", "abc" == "abc", "a" != "b")
for c in "abc":
    print(c)
print("""two
lines""")
print("tab\tquote\"backslash\\")
