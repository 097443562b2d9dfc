# str() of objects, of nothing, and with an encoding.
print(repr(str()), str(5), str(None), str([1, "a"]), str(b"x"), str(str), str(object="named"))
class A:
    def __str__(self): return "A as text"
class B:
    def __repr__(self): return "B()"
class C:
    def __str__(self): return 5
class D(B):
    def __str__(self): return "D text"
print(str(A()), str(B()), [B()], str(D()), repr(D()), [D()])
for f in (lambda: str(C()), lambda: str(5, "utf-8"), lambda: str(1, 2, 3, 4), lambda: f"{C()}", lambda: repr(type("R", (), {"__repr__": lambda s: 1})())):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(str(b"abc", "ascii"), str(bytearray(b"x"), errors="strict"), str(memoryview(b"mv"), "utf-8"))
