# class C[T]: generic classes without imports.
class Box[T]:
    def __init__(self, item: T): self.item = item
    def get(self) -> T: return self.item
    def swap[U](self, other: U) -> tuple[U, T]: return other, self.item
print(Box(5).get(), Box[int](6).get(), Box.__type_params__, Box[int], Box[int].__origin__ is Box, Box[int].__args__, Box(1).swap("x"), Box.swap.__type_params__)
print([k.__name__ for k in Box.__mro__], Box.__orig_bases__, Box.__parameters__)
class Pair[K, V](dict[K, V]): pass
print(Pair(a=1), Pair[str, int], [k.__name__ for k in Pair.__mro__])
class Sub(Box[int]): pass
print(Sub(3).get(), Sub.__orig_bases__, Sub.__bases__, isinstance(Sub(1), Box))
class Bounded[T: (int, str) = int]: pass
print(Bounded.__type_params__[0].__constraints__, Bounded.__type_params__[0].__default__)
for f in (lambda: Box[int, str], lambda: Sub[int], lambda: Pair[int]):
    try:
        print(f())
    except TypeError as e:
        print(e)
