# if, elif and else choose one branch.
def size(n):
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    elif n < 10:
        return "small"
    else:
        return "large"

for n in (-3, 0, 4, 10, 99):
    print(n, size(n))
if 1:
    print("one line")
if "":
    print("never")
else:
    print("empty is false")
