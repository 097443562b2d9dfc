# What is wrong inside an f-string, as SyntaxError texts.
for source in ("f'{}'", "f'{ }'", "f'}'", "f'{a'", "f'{a!}'", "f'{a!x}'", "f'{a!rr}'", "f'{!r}'", "f'{:5}'", "f'{=}'", "f'{a b}'", "f'{lambda x: 1}'", "f'{a[}'", "f'{a)}'", "f'{a $ b}'", "f'{*}'", "f'{yield}'", "f'{a:{b:{c:{d}}}}'", "f'{a!r b}'", "f'{", "f'{a:{}}'", "f'''{a", "f'{1 = 2}'", "f'{ !s}'", "f'{a;b}'", "f'{import x}'", "f'{def}'", "f'{a=b}'"):
    try:
        compile(source, "<test>", "eval")
        print(source, "ok")
    except SyntaxError as e:
        print(source, "->", e.msg)
