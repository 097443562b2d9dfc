# Shifts by a number that stands in the source: small, large, negative, of other types.
def shifted(x):
    return [x << 0, x << 1, x << 15, x << 16, x << 70, x >> 1, x >> 47]


for number in (0, 1, -1, 5, -(1 << 32), (1 << 46) + 3, 1 << 80, True):
    print(number, shifted(number))
value = 3
value <<= 4
print(value)
try:
    "a" << 2
except TypeError as error:
    print(error)
try:
    1.5 << 2
except TypeError as error:
    print(error)


class Shifty:
    def __lshift__(self, other):
        return f"shifted by {other}"


print(Shifty() << 3)
