# global at module level, in nested functions, and in exec.
def outer():
    def inner():
        global made
        made = "by inner"
    inner()
outer()
print(made)
def mixed():
    made = "local to mixed"
    def inner():
        global made
        made += "!"
        return made
    return inner(), made
print(mixed(), made)
global at_module_level
at_module_level = "global is allowed there"
print(at_module_level)
def deleter():
    global made
    del made
deleter()
try:
    made
except NameError as e:
    print(e)
def loop():
    global k
    for k in range(3):
        pass
    import sys as s
    global f2
    def f2(): return "f2"
    global C
    class C: pass
loop()
print(k, f2(), C.__qualname__, f2.__qualname__)
