# * and ** collect arguments and spread them out.
def show(*args, **kwargs):
    print(args, kwargs)

show()
show(1, 2)
show(1, x=2)
a, d = [1, 2], {"k": 3}
show(*a, **d)
show(0, *a, 9, z=1, **d)
first, *rest = [1, 2, 3]
print(first, rest)
*start, last = "abc"
print(start, last)
print([*a, *a], {**d, "m": 4}, (*a,))
