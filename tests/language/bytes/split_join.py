# split, rsplit, splitlines, partition, join.
for b in (b"a,b,,c", bytearray(b"a,b,,c")):
    print(b.split(b","), b.split(b",", 1), b.rsplit(b",", 1), b.partition(b","), b.rpartition(b","), b.partition(b"x"))
print(b" a  b\t\n".split(), b"".split(), b"".split(b","), b"a\nb\r\nc\rd\x0be\x85".splitlines(), b"a\nb".splitlines(True))
print(b",".join([b"a", bytearray(b"b"), b"c"]), b"".join([]), bytearray(b"-").join([b"x", b"y"]), b", ".join((b"1",)))
for f in (lambda: b"".join(["a"]), lambda: b",".join([1]), lambda: b"".join(5), lambda: b"a".split(b""), lambda: b"a".split(","), lambda: b"a".partition("x")):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
