# The first string of a body is the docstring, and its indentation is taken off.
def one(): "one line"
def many():
    """First.

        Indented more.
    Back.
    """
def none():
    x = "not a doc"
def fstr():
    f"not a doc"
def byt():
    b"not a doc"
def joined():
    "a" "b"
    return 1
def raw():
    r"\n raw"
class C:
    """Class doc."""
    def m(self):
        'method doc'
    @property
    def p(self):
        "property doc"
for f in (one, many, none, fstr, byt, joined, raw, C, C.m, C.p, lambda: "x"):
    print(repr(f.__doc__))
print(C().m.__doc__, C.__doc__ is C().__doc__, (lambda: 0).__doc__)
C.__doc__ = "changed"
print(C.__doc__)
