# A class body fills a namespace.
@decorator
class A(Base, metaclass=M, **keywords):
    """Doc."""

    x: int = 1
    y: 'str'

    def method(self, a: int = 1) -> None:
        self.a = self.b = a


def local():
    class B(*bases):
        nonlocal_value = x

    x = 1
    return B
