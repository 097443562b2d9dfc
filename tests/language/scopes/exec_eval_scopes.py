# exec and eval with given namespaces, and inside functions.
ns = {}
exec("x = 1\ndef f(): return x + 1", ns)
print(ns["x"], ns["f"](), sorted(k for k in ns), "__builtins__" in ns)
print(eval("x * 10", ns), eval("a + b", {"a": 1}, {"b": 2}))
loc = {}
exec("p = 5", {}, loc)
print(loc)
def f():
    v = "local"
    exec("v = 'changed?'; w = 1")
    print(v, eval("v"), "w" in locals())
    d = {}
    exec("w = v + '!'", {"v": v}, d)
    return d
print(f())
exec("top = 'set at module level'")
print(top)
x = "global x"
print(eval("[x for _ in range(2)]", {"x": "ns x"}), eval("(lambda: x)()"), eval(" \t1 + 1"), eval("x", {"x": 1, "__builtins__": {}}))
try:
    eval("len([])", {"__builtins__": {}})
except NameError as e:
    print(e)
for code, kind in (("x = 1", "eval"), ("1 +", "exec"), ("", "eval")):
    try:
        eval(code) if kind == "eval" else exec(code)
    except SyntaxError as e:
        print(e.msg)
print(exec("1 + 1"), eval(compile("2 + 3", "<c>", "eval")), eval(b"1 + 2"))
for f in (lambda: eval(5), lambda: eval("1", 5), lambda: exec("1", {}, 5), lambda: eval("x\0"), lambda: exec(None)):
    try:
        f()
    except (TypeError, SyntaxError, ValueError) as e:
        print(type(e).__name__, e)
