# The everyday messages of lookups.
none, one, some_list = None, 1, [1, 2, 3]
for code in ("{}[1]", "{}['a']", "{}[()]", "[][0]", "()[0]", "''[0]", "b''[0]", "range(0)[0]", "[].pop()", "{}.popitem()", "set().pop()", "[1].remove(2)", "[1].index(2)", "'a'.index('b')", "(1,).index(2)", "next(iter([]))", "{1}.remove(2)", "int('x')", "float('x')", "None.x", "none[0]", "none()", "None + 1", "one[0]", "1 in 2", "for_ = len(5)", "some_list['a']", "{}[[]]", "'a' + 1", "1 + 'a'", "[] + 1", "'%d' % 'x'", "chr(-1)", "ord('ab')", "'x' * 'y'", "abs('x')", "sum(['a'])", "max([])", "import_ = __import__('nope')", "1 / 0", "1.0 // 0", "5 % 0", "(lambda: 0)(1)", "undefined", "[].x", "int.x", "'abc'.foo()", "{'a': 1}.b", "sorted([1, 'a'])", "round('x')", "bytes([300])", "[*5]", "iter(5)", "reversed({1})", "hash([])", "raise_ = 'x'.encode('bad')", "b'\\xff'.decode()", "open('/no/such/file')", "list(zip([1], [1, 2], strict=True))"):
    try:
        exec(code)
        print(code, "no error")
    except Exception as e:
        print(f"{code:32} {type(e).__name__}: {e}")
