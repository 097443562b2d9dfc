# Names are local when assigned in the function, global otherwise.
x = "global"
def read():
    return x
def write():
    x = "local"
    return x
def declare():
    global x, y
    x = "changed"
    y = "new"
print(read(), write(), x)
declare()
print(read(), x, y)
def shadow(x):
    x += 1
    return x
print(shadow(1), x)
def params(print=print):
    print("through a parameter")
params()
