# assert checks, del takes names, items and slices away.
assert 1 + 1 == 2
assert True, "not shown"
try:
    assert 1 > 2, "one is not more than two"
except AssertionError as e:
    print("AssertionError:", e)
try:
    assert []
except AssertionError as e:
    print("AssertionError:", repr(e))
x = 1
del x
try:
    x
except NameError as e:
    print(e)
a = [0, 1, 2, 3, 4]
del a[1], a[-1]
print(a)
del a[:2]
print(a)
pass
