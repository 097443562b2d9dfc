# exec, eval and compile with namespaces, modes and code objects.
g = {"x": 10}
print(eval("x + y", g, {"y": 5}), exec("z = x * 2", g), g["z"], eval(compile("x - 1", "<c>", "eval"), g), sorted(k for k in g if not k.startswith("__")))
code = compile("def f(n):\n    return n + 1\nresult = f(41)\n", "<made>", "exec")
ns = {}
exec(code, ns)
print(ns["result"], ns["f"](1), code.co_filename, ns["f"].__code__.co_filename, ns["f"].__module__ if "__name__" in ns else "builtins")
exec(code, ns)
loc = {}
exec("a = 1\nglobal b\nb = 2\ndef g(): return a if 'a' in globals() else 'not global'\nc = g()", ns, loc)
print(loc["a"], loc["c"], ns["b"], "b" in loc)
class Names(dict):
    def __missing__(self, k): return f"<{k}>"
print(eval("foo + bar", {}, Names()))
def inside():
    local = "seen"
    return eval("local"), eval("[local for _ in [1]]"), eval("(lambda: [1])()"), exec("local = 'changed'"), local
print(inside())
for f in (lambda: eval("1 +"), lambda: eval("x = 1"), lambda: exec("return"), lambda: eval(""), lambda: compile("1", "f", "bad"), lambda: eval("1; 2"), lambda: exec("  x"), lambda: eval("yield 1"), lambda: exec(5), lambda: eval([]), lambda: eval("1", []), lambda: exec("1", {}, 1), lambda: eval("undefined_n")):
    try:
        print(f())
    except (SyntaxError, ValueError, TypeError, NameError) as e:
        print(type(e).__name__, getattr(e, "msg", e))
print(eval("  1"), eval("1\n"), eval("1 # c"), eval("(1,\n2)"), eval(b"3"), eval(bytearray(b"4")), eval("lambda: 0").__name__, exec(""), exec("\n\n"), exec("# c"))
