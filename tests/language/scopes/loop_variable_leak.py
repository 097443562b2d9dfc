# Loop variables stay after the loop; with and except targets too, or not.
for i in range(3):
    pass
print(i)
for i, (a, b) in enumerate([(1, 2), (3, 4)]):
    pass
print(i, a, b)
try:
    raise ValueError("x")
except ValueError as e:
    kept = e
try:
    e
except NameError as err:
    print(err)
print(kept)
e = "outer"
try:
    raise KeyError
except KeyError as e:
    pass
print("e" in globals())
class CM:
    def __enter__(self): return "entered"
    def __exit__(self, *a): return False
with CM() as w:
    pass
print(w)
if True:
    inside_if = 1
while True:
    inside_while = 2
    break
print(inside_if, inside_while)
x = [0]
for x[0] in range(4):
    pass
print(x)
