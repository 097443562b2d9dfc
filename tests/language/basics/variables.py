# Assignment binds names; later assignments bind them anew.
x = 1
print(x)
x = x + 1
print(x)
y = x
x = "text"
print(x, y)
a = b = c = 7
print(a, b, c)
a, b = b + 1, a - 1
print(a, b)
a, b = b, a
print(a, b)
