# What: `is` between equal ints and between equal floats
# Cause: a 48-bit int or a float is the 64-bit value itself in minipy, so that equal ones are always the same; CPython makes objects.
# Portable: compare numbers with ==.
a, b = int("5000"), int("5000")
print(a is b, float("2.5") is float("2.5"), (-a) is (-b))
c, d = int("5" * 30), int("5" * 30)
print(c is d)
