# Builtins are found last and can be shadowed.
import builtins
print(len is builtins.len, builtins.__name__, __builtins__ is builtins)
len = lambda x: "shadowed"
print(len([1, 2]), builtins.len([1, 2]))
del len
print(len([1, 2]))
try:
    del len
except NameError as e:
    print(e)
builtins.everywhere = "added"
print(everywhere)
del builtins.everywhere
try:
    everywhere
except NameError as e:
    print(e)
def f():
    sum = 5
    return sum
print(f(), sum([1, 2]))
class C:
    print("class body sees", max(1, 2))
    max = min
    print("and shadows", max(1, 2))
print(max(1, 2))
