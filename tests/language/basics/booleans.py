# Comparisons give bools; and, or, not use truth values.
print(1 < 2, 2 <= 2, 3 > 4, 3 >= 4, 1 == 1.0, 1 != 1)
print(not True, not 0, not "", not [])
print(True and False, True or False)
print(0 or "default", "value" or "default", 0 and 1, 2 and 3)
print(None or [] or {} or 0)
print(True + True, True * 5, False == 0)
print(bool(0), bool(3), bool(""), bool("0"), bool([]), bool([0]), bool(None))
def loud(x):
    print("evaluated", x)
    return x
print(loud(0) and loud(1))
print(loud(1) or loud(0))
