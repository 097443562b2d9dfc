# def f[T](...): type parameters of functions.
def first[T](items: list[T]) -> T:
    return items[0]
print(first([5, 6]), first.__type_params__, type(first.__type_params__[0]).__name__, first.__annotations__)
def many[A, B: int, C: (int, str), *Ts, **P](a: A): return a
a, b, c, ts, p = many.__type_params__
print(a, b, c, ts, p, b.__bound__, c.__constraints__, a.__bound__, a.__constraints__, type(ts).__name__, type(p).__name__)
print(a.__name__, ts.__name__, p.__name__, a.__infer_variance__, a.__covariant__)
def uses[T]():
    return T
print(uses(), uses() is uses.__type_params__[0], uses().__name__)
try:
    T
except NameError as e:
    print(e)
def lazy[T: undefined_bound](): return "bounds are lazy"
print(lazy())
try:
    lazy.__type_params__[0].__bound__
except NameError as e:
    print(e)
def default[T = int, *Ts = *tuple[int, str], **P = [int]](): pass
print([x.__default__ for x in default.__type_params__][0], [x.has_default() for x in default.__type_params__], a.has_default())
