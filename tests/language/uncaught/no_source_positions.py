# exit 1: the last line of a long chain of calls in one statement.
class Chain:
    def step(self, n):
        if n > 2:
            raise OverflowError("too far")
        return self

    def __getattr__(self, name):
        raise AttributeError(f"no {name}")

c = Chain()
c.step(1).step(2).step(3).step(4)
