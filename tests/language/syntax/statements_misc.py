# pass, global expressions, ellipsis bodies, nested functions, docstrings, else clauses.
def a(): ...
def b(): pass; return 1
class C: ...
if 0: pass
elif 1: print("elif")
else: pass
while 0: pass
else: print("while else")
for _ in (): pass
else: print("for else")
try: pass
except: pass
else: print("try else")
finally: print("finally")
"a string statement"
5
...
[1, 2]
print(a(), b(), C)
def outer():
    def inner():
        def innermost(): return "innermost"
        return innermost
    return inner
print(outer()()())
x = 3
while x:
    x -= 1
    if x == 1: continue
    if x == 0: break
    print("x", x)
else:
    print("never")
def f(a, b): return a, b
print(f(a=1, b=2), f(*[1], b=2), f(1, **{"b": 3}))
if x == 0 and not x or x: print("mixed")
del x
try: x
except NameError as e: print(e)
print((1), (1,), ((1)), (), [()], ((),), ([],), {()}, {(): ()})
print(1, 2, 3, sep="", end="\n"); print()
if True:
    pass

    pass
# the last line has no newline
print("end")
