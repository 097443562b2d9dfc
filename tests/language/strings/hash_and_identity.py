# Equal strings have equal hashes; interning is allowed but not promised.
import sys
a = "hello world!"
b = "".join(["hello", " ", "world", "!"])
print(a == b, hash(a) == hash(b), {a: 1}[b], b in {a})
print(sys.intern(a) is sys.intern(b), sys.intern("x") is sys.intern("x"))
print(hash("") == hash(str()), hash("é") == hash("\xe9"))
try:
    sys.intern(5)
except TypeError as e:
    print(e)
d = {}
for w in "the cat the dog the end".split():
    d[w] = d.get(w, 0) + 1
print(d)
