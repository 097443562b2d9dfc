# Endless recursion through special methods.
class R:
    def __repr__(self): return repr(self)
class A:
    def __getattr__(self, n): return getattr(self, n + "x")
class E:
    def __eq__(self, o): return self == o
class I:
    def __iter__(self): return iter(self)
class C:
    def __call__(self): return self()
class H:
    def __hash__(self): return hash(self)
class G:
    def __getitem__(self, k): return self[k]
class S:
    def __str__(self): return f"{self}"
class L:
    def __len__(self): return len(self)
class B:
    def __add__(self, o): return self + o
tests = [lambda: repr(R()), lambda: A().x, lambda: E() == 1, lambda: list(I()), lambda: C()(), lambda: hash(H()), lambda: G()[0], lambda: str(S()), lambda: len(L()), lambda: B() + 1]
for t in tests:
    try:
        t()
        print("no error")
    except RecursionError:
        print("RecursionError")
