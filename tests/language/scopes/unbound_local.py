# Reading a local before it is assigned.
x = 1
def before():
    print(x)
    x = 2
def branch(flag):
    if flag:
        v = 1
    return v
def deleted():
    v = 1
    del v
    return v
def augmented():
    x += 1
def loop():
    for i in []:
        pass
    return i
def in_except():
    try:
        raise ValueError
    except ValueError as e:
        pass
    return e
def del_twice():
    v = 1
    del v
    del v
def imported():
    math.pi
    import math
for f, args in ((before, ()), (branch, (0,)), (deleted, ()), (augmented, ()), (loop, ()), (in_except, ()), (del_twice, ()), (imported, ())):
    try:
        f(*args)
    except UnboundLocalError as e:
        print(f.__name__, type(e).__mro__[1].__name__, e, e.name)
print(branch(1))
