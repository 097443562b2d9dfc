# The else of a loop runs unless break left the loop.
def find(items, wanted):
    for item in items:
        if item == wanted:
            print("found", item)
            break
    else:
        print("no", wanted)

find([1, 2, 3], 2)
find([1, 2, 3], 4)
find([], 1)
n = 3
while n:
    n -= 1
else:
    print("while ran out")
while n < 3:
    n += 1
    if n == 2:
        break
else:
    print("never")
print(n)
