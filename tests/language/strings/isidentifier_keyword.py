# isidentifier knows Unicode identifiers; keywords still count.
for s in ("x", "_", "x1", "1x", "", "a b", "é", "日本", "a-b", "class", "ª", "℘", "x·", "·x", "𝐱", "😀", "a\u0301"):
    print(ascii(s), s.isidentifier())
