# Signatures of functions, methods, classes, partial objects.
import functools
import inspect
from inspect import Parameter, Signature, signature


def f(a, b: int = 1, /, c=2, *args: int, d, e: "str" = 4, **kw) -> float: ...


class C:
    def __init__(self, q, r=1): ...
    def m(self, x, y=2): ...
    @classmethod
    def cm(cls, x): ...
    @staticmethod
    def sm(x): ...
    def __call__(self, z): ...


class Child(C):
    pass


class New:
    def __new__(cls, n): ...


class Meta(type):
    def __call__(cls, a, b): ...


class WithMeta(metaclass=Meta):
    pass


class Bare:
    pass


class Partial:
    def m(self, a, b, c=3): ...
    pm = functools.partialmethod(m, 1, c=4)


@functools.wraps(f)
def wrapped(*a, **k): ...


for obj in (f, C, Child, C.m, C(1).m, C.cm, C.sm, C(1), New, WithMeta, Bare, Partial.pm, Partial().pm, wrapped, lambda: 0,
            lambda *, k: k, functools.partial(f, 1, d=5), functools.partial(f, 1, 2, 3, 4, e=5)):
    print(signature(obj))
print(signature(wrapped, follow_wrapped=False), inspect.unwrap(wrapped) is f)
s = signature(f)
for p in s.parameters.values():
    print(p.name, p.kind, p.default, p.annotation, repr(p), p.kind.description)
print(s.return_annotation, list(s.parameters), repr(s), s == signature(f), signature(f, eval_str=True))
print(s.bind(1, 2, 3, 4, 5, d=6, z=7), s.bind(1, d=1).arguments, s.bind_partial())
ba = s.bind(1, d=1)
ba.apply_defaults()
print(ba, ba.args, ba.kwargs)
print(f.__name__, s.replace(return_annotation=int), s.replace(parameters=[]), s.parameters["a"].replace(name="z"))


def g(a, b, /, c): ...


def attempt(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, "-", e)


sg = signature(g)
P = Parameter
for call in (lambda: sg.bind(1, 2, 3, 4), lambda: sg.bind(1, 2, 3, d=4), lambda: sg.bind(1, 2, 3, c=3), lambda: sg.bind(1),
             lambda: sg.bind(), lambda: sg.bind(1, b=2, c=3), lambda: s.bind(1), lambda: signature(5),
             lambda: P("1", P.POSITIONAL_ONLY), lambda: P("a", 9), lambda: P("a", P.VAR_POSITIONAL, default=1), lambda: P(1, 1),
             lambda: Signature([P("a", P.KEYWORD_ONLY), P("b", P.POSITIONAL_ONLY)]),
             lambda: Signature([P("a", P.POSITIONAL_ONLY, default=1), P("b", P.POSITIONAL_ONLY)]),
             lambda: Signature([P("a", P.POSITIONAL_ONLY), P("a", P.KEYWORD_ONLY)]),
             lambda: functools.partial(g, 1, 2, 3, 4) and signature(functools.partial(g, 1, 2, 3, 4))):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, "-", str(e).partition("functools")[0])
print(Signature([P("a", P.POSITIONAL_ONLY), P("k", P.KEYWORD_ONLY, default=None)], return_annotation=int))
print(s.format(max_width=20))
print(inspect.getfullargspec(f))
print(inspect.getfullargspec(C(1).m))
print(inspect.getcallargs(f, 1, d=2))
for call in (lambda: inspect.getcallargs(g, 1), lambda: inspect.getcallargs(g, 1, 2, 3, 4), lambda: inspect.getcallargs(f),
             lambda: inspect.getfullargspec(5)):
    attempt(call)
print(inspect.formatannotation(int), inspect.formatannotation(list[int]), inspect.formatannotation(C), inspect.formatannotation("x"))


def deco(func):
    @functools.wraps(func)
    def inner(*args, **kwargs):
        bound = signature(func).bind(*args, **kwargs)
        bound.apply_defaults()
        print(func.__name__, dict(bound.arguments))
        return func(*args, **kwargs)
    return inner


@deco
def area(w, h=2, *, unit="cm"):
    return w * h


print(area(3), area(3, unit="m", h=5), signature(area))
