a + b * c - d / e // f % g @ h
a | b ^ c & d << e >> f + g
(a + b) * (c - (d))
-a ** -b ** c
+a - -b, ~c, not d
not a in b
a < b <= c == d != e > f >= g is h is not i in j not in k
a and b and c or d or e and not f
a if b else c if d else e
(a if b else c) if d else e
lambda: 0
lambda a, b=1, /, c=2, *d, e, f=3, **g: a
lambda *, a: lambda: a
lambda *a, **b,: (yield)
(a := 1)
f(a := 1, b=(c := 2))
a.b.c().d[0].e
a . b
f()
f(a, *b, c=d, *e, **g, h=i, **j,)
f(a for a in b)
f((a for a in b), c)
f(*a or b, **c or d)
f(a)(b)[c](d=e)
a[0], a[b:c], a[:], a[::], a[b:], a[:c], a[::d], a[b:c:d], a[b::d]
a[b, c], a[b,], a[b:c, d], a[*b], a[*b, c], a[b := c], a[(b, c)], a[()], a[..., ::2]
(), (a,), (a, b), (a, b,), (*a,), (*a, b)
[], [a], [a,], [*a, b], [a for b in c], [[a] for b, c in d if e]
{}, {a}, {a, b,}, {*a, b}, {a for b in c}
{a: b}, {a: b, **c, d: e,}, {a: b for c in d}, {**a}
(a for b in c if d if e for f, in g)
[a for a, *b in c]
[a for (a) in b or c]
[a for a.b in c]
[(lambda x: x) for x in y] if 0 else [x for x in (lambda: 1)]
...
None, True, False
(
    a
    + b
)
a\
  .b \
  + c
(yield)
[(yield a), (yield from b)]
x = (a,
     b)
((((a))))
((a), (b))
(a)(b)
(a).b
(a)[b]
(a, b)[0]
"a".b
1 .real
1..real
1.0.real
not (a), -(b)
a if (b) else (c)
(a) if b else (c)
(a) < (b) < (c)
(a) and (b)
*a, b
*(a), b
*a | b, c
{**a | b}
{(a): (b)}
[(a) for (b) in (c) if (d)]
f((a), *(b), c=(d), **(e))
a[(b):(c):(d)]
print(a, end="")
ä = ﬁ = ℌ
xª.ﬁ
𝔘𝔫𝔦 = "x"
