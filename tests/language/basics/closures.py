# Inner functions see and, with nonlocal, change outer variables.
def adder(n):
    def add(x):
        return x + n
    return add

def counter():
    n = 0
    def step():
        nonlocal n
        n += 1
        return n
    return step

add5, add7 = adder(5), adder(7)
print(add5(1), add7(1))
a, b = counter(), counter()
print(a(), a(), a(), b())
total = 0
def accumulate(x):
    global total
    total += x
accumulate(3)
accumulate(4)
print(total)
print((lambda x, y=2: x * y)(21))
