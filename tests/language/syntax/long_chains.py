# Long flat source is no deep source: chains of thousands of operands compile and run.
class A:
    n = 0
    @property
    def a(self): return self
    def __call__(self):
        A.n += 1
        return self
x = f = A()
print(eval("x" + ".a" * 1000) is x, eval("f" + "()" * 500) is f, A.n)
print(eval("+".join(["1"] * 2000)), eval(" and ".join(["1"] * 1000)), eval(" or ".join(["0"] * 1000)), eval("-" * 500 + "1"))
print(len(eval("'ab' " * 3000)), sum(eval("[" + "1," * 5000 + "]")), eval(" < ".join(map(str, range(500)))))
print(len(eval("{" + ",".join(f"{i}: {i}" for i in range(2000)) + "}")), eval("[[" * 40 + "7" + "]]" * 40)[0][0][0] is not None)
exec("\n".join(f"v{i} = {i}" for i in range(3000)))
print(v0, v2999)
exec("y = 0\n" + "if y == -1: pass\n" + "".join(f"elif y == {i + 1}: pass\n" for i in range(300)) + "else: y = 'else branch'")
print(y)
exec("z = " + " if 0 else ".join(map(str, range(200))))
print(z)
