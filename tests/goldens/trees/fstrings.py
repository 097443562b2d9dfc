f''
f'a'
f'{a}'
f'{a}{b}'
f'a{b}c{d}e'
f'{{}}', f'{{{a}}}', f'a{{b', f'}}', f'{{a}}b{{'
f'{a!r}{b!s}{c!a}'
f'{a:>10}{b:{c}}{d:{e}.{f}}{g!r:^{h}}{i:}'
f'{a=}{a = }{ a= }{a=!r}{a=:>5}{a=!s:5}{a+b=}'
f'{a["b"]}' f"{a['b']}" f'{a['b']}' f'{f'{f'{1}'}'}'
f'{ {1: 2}[1] }{ {a for a in b} }'
f'{a if b else c}{(lambda x: x)(1)}{(a := 1)}{a:=5}'
f'{*a, b}{a,}{yield}{await_}'
f'{a!=b}{a==b}{a>=b}{a<=b}'
f'{a:%Y-%m-%d}{a:{b:{c}}}'
f'''a
{
    b  # comment
    + c
}
{d:
  x}
'''
f'{a
}'
f'\n\x41{a}\N{BULLET}\u00e9{b}\{c}'
rf'\n{a}\{b}' fr'\N{c}'
'a' f'b' 'c' f'{d}' 'e' 'f'
'' f'' ''
f'{a}' '' 'b'
f'{"a" 'b'}'
f"{x:{'a'}}{x:{"b"!r:>3}}"
F"{a}" Rf'{b}'
f'é{ä}€'
f'{a:é{b}ü}'
f'{a.b[c](d)}'
f'{[a for a in b]}{a[1:2]}{a[lambda: 1]}'
f'{3.4:10}{1:x}'
f"{'''a
b'''}"
f'{a=
}'
f'{a  # comment
=}'
