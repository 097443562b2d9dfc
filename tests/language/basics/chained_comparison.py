# a < b < c evaluates b once and stops at the first false link.
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1)
print(1 == 1 == 1, 1 < 2 > 1)
def loud(x):
    print("evaluated", x)
    return x
print(loud(1) < loud(2) < loud(3))
print(loud(5) < loud(2) < loud(3))
x = 5
print(0 <= x < 10)
