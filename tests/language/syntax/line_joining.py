# Explicit and implicit line joining, comments, blank lines, semicolons.
a = 1 + \
    2
b = [1,  # first
     2,

     # a comment alone
     3]
c = ("implicit"
     " joining")
d = {
    "k": (
        1,
    ),
}
def f(x,
      y=2,  # default
      *,
      z=3,
      ):
    return x, y, z
print(a, b, c, d, f(
    1,
    z=9
))
x = 1; y = 2; print(x, y);
if x: print("one line"); print("two statements")
if (x and
    y):
    print("condition over lines")
print("tab	inside", 'a\
b')
for i in [1, 2]: print(i, end=" "); print("|")
class C: p = 1; q = 2
print(C.p, C.q); print(C.p
  + C.q)
assert x, \
    "message"
print(1)  # comment after
# final comment \
print("a backslash in a comment joins nothing")
