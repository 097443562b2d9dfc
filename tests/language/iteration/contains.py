# in and not in: __contains__, iteration, __getitem__.
class C:
    def __contains__(self, x):
        print("contains", x)
        return x
class I:
    def __iter__(self):
        print("iter")
        return iter([1, 2, 3])
class G:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i
print(1 in C(), 0 in C(), "x" not in C(), 2 in I(), 9 in I(), 9 not in I(), 2 in G(), 3 in G())
it = iter([1, 2, 3, 4])
print(2 in it, list(it), 1 in it)
print("b" in "abc", 98 in b"abc", 1 in {1: 2}, 2 in {1: 2}.values(), (1, 2) in {1: 2}.items(), 5 in range(0, 10, 5), 1.0 in range(3), None in [None], [] in [[]])
print(1 in (x for x in [0, 1]), any(c in "xyz" for c in "az"), not 1 in [1], 1 in [1] == True)
for f in (lambda: 1 in 5, lambda: 1 in None, lambda: 1 in object(), lambda: 1 in len):
    try:
        f()
    except TypeError as e:
        print(e)
