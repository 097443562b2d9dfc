# maketrans and translate, with deletion and mapping to longer text.
t = str.maketrans("abc", "xyz")
print(t, "aabbcc d".translate(t))
print(str.maketrans("ab", "xy", "z"), "abz".translate(str.maketrans("ab", "xy", "z")))
print("abc".translate(str.maketrans({"a": "1", "b": None, ord("c"): "three", 100: 101})))
print("abc".translate({97: 98, 98: "", 99: 0x1F600}), "abc".translate({}), "abc".translate("xyz" * 40))
class Table:
    def __getitem__(self, k):
        if k == 98:
            raise LookupError
        return k + 1
print("abc".translate(Table()))
for f in (lambda: str.maketrans("ab", "x"), lambda: str.maketrans({"ab": 1}), lambda: str.maketrans(5), lambda: "a".translate({97: 1.5}), lambda: str.maketrans("a", "b", 5), lambda: "a".translate({97: 0x110000})):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
