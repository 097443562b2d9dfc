# join puts a separator between strings and refuses anything else.
print(",".join([]) + "|", ",".join(["a"]), ",".join("abc"), "".join(["x", "y"]), ", ".join({"k": 1, "m": 2}), "-".join(c for c in "abc"), "é".join("ab日"))
for bad in ([1], ["a", 2], ["a", None], 5, ["a", b"b"]):
    try:
        print(",".join(bad))
    except TypeError as e:
        print(e)
class S(str): pass
one = "single"
print("x".join([one]) is one, type("".join([S("q")])).__name__)
