# Triple quotes, line continuation and implicit joining.
a = """first
second\
 still second
  third"""
print(a)
print('''it's "fine"''', """ends with quote\"""", """\
no leading newline""")
b = ("one "
     "two "
     'three')
print(b)
c = "x" \
    "y"
print(c, len("""
"""), repr("""a
	b"""))
