# str.format: fields by position, name, attribute, item; conversions; nested specs.
class P:
    def __init__(self): self.x, self.items = 3, {"k": [10, 20]}
print("{} {}".format(1, 2), "{1} {0} {1}".format("a", "b"), "{a} {b}".format(a=1, b=2), "{0} {name}".format(0, name="n"), "{{}} {{{}}}".format(5))
print("{0.x} {0.items[k]} {0.items[k][1]} {d[key]} {l[0]} {d[0]}".format(P(), d={"key": "v", 0: "zero"}, l=[7]))
print("{0!r} {0!s} {0!a} {0!r:>6}".format("é"))
print("{:>{}}|{:{fill}{align}{width}}".format("a", 5, "b", fill="*", align="^", width=7))
print("{:,} {:.3} {:x} {:%}".format(1234567, "abcdef", 255, 0.5), "{0:{1}.{2}f}".format(3.14159, 8, 2), "{:{}}".format(1, "03d"))
print("{a}-{b[0]}".format_map({"a": 1, "b": "xy"}), "".format(), "no fields".format(1, x=2))
