# compile(): modes, flags, errors.
print(eval(compile("1 + 2", "<s>", "eval")))
exec(compile("x = 5\nprint(x)", "<s>", "exec"))
exec(compile("6 * 7", "<s>", "single"))
exec(compile("y = 1; y", "<s>", "single"))
exec(compile("None", "<s>", "single"))
exec(compile(b"print('bytes source')", "<s>", "exec"))
exec(compile("# only a comment", "<s>", "exec"))
exec(compile("", "<s>", "exec"))
for args in (("1 +", "<s>", "eval"), ("x = 1", "<s>", "eval"), ("x", "<s>", "nope"), ("a\0b", "<s>", "exec"), (5, "<s>", "exec"), ("x\ny", "<s>", "single"), ("if 1:", "<s>", "single"), ("  x", "<s>", "exec"), ("x", "<s>")):
    try:
        compile(*args)
        print(args, "fine")
    except (SyntaxError, ValueError, TypeError) as e:
        print(args, "->", type(e).__name__, getattr(e, "msg", None) or e)
code = compile("lambda: [i for i in range(n)]", "<s>", "eval")
n = 3
print(eval(code)(), eval(code, {"n": 1})())
