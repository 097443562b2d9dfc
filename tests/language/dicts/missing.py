# __missing__ is asked by d[k] alone.
class D(dict):
    def __missing__(self, key):
        print("missing", key)
        return key * 2
d = D(a=1)
print(d["a"], d["zz"], d.get("zz"), "zz" in d, len(d))
class Memo(dict):
    def __missing__(self, n):
        self[n] = result = n if n < 2 else self[n - 1] + self[n - 2]
        return result
m = Memo()
print(m[30], len(m), list(m)[:4])
class Raises(dict):
    def __missing__(self, key):
        raise AttributeError("no " + key)
try:
    Raises()["k"]
except AttributeError as e:
    print(e)
print("%(x)s %(yy)s" % D(x=1), "{a} {b}".format_map(D(a=1)))
try:
    D.get(d)
except TypeError as e:
    print(e)
