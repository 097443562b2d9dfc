# f-strings, format() and % put values into text.
name, n, x = "Ann", 7, 3.14159
print(f"{name} has {n}")
print(f"{n + 1} {name.upper()} {x:.2f}")
print(f"{n:04d}|{name:>6}|{name:<6}|{name:^7}|")
print("{} and {}".format(name, n))
print("{1} {0} {who}".format(1, 2, who=name))
print("%s is %d and %.3f" % (name, n, x))
print("%5d|%-5d|%05d" % (n, n, n))
print(f"{name!r} {{braces}}")
