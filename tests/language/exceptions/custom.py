# User exceptions: own __init__, __str__, attributes, hierarchies.
class AppError(Exception):
    """Base of the application's errors."""
class NotFound(AppError):
    def __init__(self, what, *, where="anywhere"):
        super().__init__(what, where)
        self.what, self.where = what, where
    def __str__(self): return f"{self.what} not found in {self.where}"
class Silent(AppError):
    def __init__(self, code): self.code = code
class WithRepr(AppError):
    def __repr__(self): return "<custom repr>"
for e in (AppError("a", 1), NotFound("key", where="box"), Silent(5), WithRepr("w")):
    try:
        raise e
    except AppError as x:
        print(type(x).__name__, "|", x, "|", repr(x), "|", x.args, vars(x))
try:
    raise NotFound
except TypeError as e:
    print(e)
class MultiErr(KeyError, AttributeError): pass
try:
    raise MultiErr("m")
except AttributeError as e:
    print("caught as AttributeError", e, isinstance(e, LookupError))
class BadStr(Exception):
    def __str__(self): return 5
try:
    str(BadStr())
except TypeError as e:
    print(e)
class Slotted(Exception):
    __slots__ = ("s",)
s = Slotted("x")
s.s = 1
s.free = 2
print(s.s, s.free, AppError.__doc__)
class NewOnly(Exception):
    def __new__(cls, *a, **k):
        self = super().__new__(cls, *a)
        self.k = k
        return self
    def __init__(self, *a, **k): pass
print(NewOnly(1, 2, z=3).args, NewOnly(z=3).k)
