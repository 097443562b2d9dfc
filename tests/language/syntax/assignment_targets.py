# What may and may not be assigned to.
a = [0, 0]
d = {}
class O: pass
o = O()
a[0], d["k"], o.x, (b, *c), [e] = 1, 2, 3, "xyz", [4]
print(a, d, o.x, b, c, e)
a[0] = a[1] = o.y = f = 9
print(a, o.y, f)
(a)[0] = 5
(g) = (h) = 6
[] = () = ""
print(a, g, h)
x, y = y, x = 1, 2
print(x, y)
i = 0
i, a[i] = 1, "set at new index"
print(a)
for source in ("1 = x", "'a' = x", "f() = 1", "x + 1 = 2", "None = 1", "True = 1", "... = 1", "__debug__ = 1", "x.None = 1", "(x + y) = 1", "[x, 1] = y", "{x} = y", "{} = y", "{x: y} = z", "lambda: 1 = x", "x if y else z = 1", "-x = 1", "not x = 1", "x < y = 1", "x and y = 1", "[i for i in x] = y", "(i for i in x) = y", "f'{x}' = 1", "`x` = 1", "x() += 1", "(x, y) += 1", "x + 1 += 2", "None += 1", "x: 5 = = 1", "del f()", "del 1", "del x + y", "del (x, 1)", "del None", "for 1 in x: pass", "for f() in x: pass", "for x + y in z: pass", "for None in x: pass", "with x as f(): pass", "import x as 1", "x = yield = 1", "await x = 1", "x := 5", "a = b = 1 = c", "(a, b = 1)", "print(a = b = c)", "x = 1 = y", "f(x)[0] = 1", "f().x = 1", "x[0]() = 1", "(x.y, z[0]) = 1, 2", "*x, = y", "(yield) = 1", "x = if", "def = 1", "class = 1", "x is y = 1"):
    try:
        compile(source, "<t>", "exec")
        print(source, "-> fine")
    except SyntaxError as err:
        print(source, "->", err.msg)
