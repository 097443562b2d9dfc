# Subclasses of bytes and bytearray.
class B(bytes):
    def __new__(cls, text):
        return super().__new__(cls, text.encode())
    @property
    def text(self):
        return self.decode()
b = B("hi")
print(b, b.text, type(b[:]).__name__, type(b + b"x").__name__, b == b"hi", len(b), hash(b) == hash(b"hi"), isinstance(b, bytes))
class A(bytearray):
    note = "n"
    def push(self, *values):
        for v in values:
            self.append(v)
        return self
a = A(b"x")
print(a.push(121, 122), a.note, type(a.copy()).__name__, type(a[:1]).__name__, a == b"xyz", type(a + b"").__name__)
print(repr(a), A.fromhex("6162"), type(A.fromhex("61")).__name__, a.__class__ is A)
