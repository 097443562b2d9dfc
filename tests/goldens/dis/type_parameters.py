# PEP 695: type parameters are made in functions of their own, and looked at when asked.
type Alias = int | str
type Generic[T: int, *Ts, **P = [int]] = dict[T, Ts]


def first[T: (int, str) = int](items: list[T], default: T = None, *, key=1) -> T:
    return items[0]


class Box[T](Base):
    type Inner = T | Box

    def get[U](self, other: U) -> T:
        return self.item
