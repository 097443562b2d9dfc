# def makes a function; return gives back a value, None without it.
def add(a, b):
    return a + b

def nothing():
    pass

def early(n):
    if n > 3:
        return "big"
    print("not big")

print(add(2, 3))
print(add("a", "b"))
print(nothing())
print(early(5))
print(early(1))
f = add
print(f(10, 20))
