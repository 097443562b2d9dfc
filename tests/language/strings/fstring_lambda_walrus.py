# Colons and exclamation marks inside f-string expressions.
x = 10
print(f"{(lambda y: y * 2)(x)} {(y := x + 1)} {y} {x:=5}| {x!=5} {x != 10!r:>7}|")
print(f"{ {'k': 'v'}['k'] } {x if x else 'n':>4} {[1, 2, 3][0:2]} {'a:b'} {'a!b'} {x:>{x:2}}|")
print(f"{'%d' % 5} {x:%} {x % 3} {"x" * 3!r} {x:{'>'}{'5'}}|{x::>5}|{x:!>5}|")
class Spec:
    def __format__(self, s): return repr(s)
s = Spec()
print(f"{s: spaces  kept }", f"{s:{x}{x}}", f"{s:a{x}b}", f"{s:{'{'}}", f"{s:\n\x41}", rf"{s:\n}", f"{s:'\"}")
