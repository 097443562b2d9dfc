# | & - ^ and their in-place forms, sets with frozensets.
def show(*sets):
    print(*(f"{type(s).__name__}{sorted(s)}" for s in sets))
a, b, f = {1, 2, 3}, {2, 3, 4}, frozenset([3, 4, 5])
show(a | b, a & b, a - b, a ^ b, b - a)
show(a | f, f | a, a & f, f - a, f & a, a ^ f)
c = a
c |= {9}
c &= {1, 2, 9}
c -= {1}
c ^= {2, 7}
print(a is c)
show(a)
g = f
g |= {1}
show(g, f)
print(g is f)
for code in ("{1} | [1]", "[1] | {1}", "{1} & 'a'", "{1} - 1", "{1} ^ None", "{1} + {2}", "{1} * 2", "f |= [1]", "a |= [1]", "a -= [1]", "{1} < [1]"):
    try:
        exec(code)
    except TypeError as e:
        print(code, "->", e)
