# Iterators and iterables written as classes.
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1
c = Countdown(3)
print(list(c), list(c), next(c, "done"))
class Reusable:
    def __init__(self, n): self.n = n
    def __iter__(self): return Countdown(self.n)
r = Reusable(2)
print(list(r), list(r), sum(r), max(r), sorted(r), 2 in r, [*r], tuple(r), dict.fromkeys(r), set(r) == {1, 2}, list(zip(r, r)), list(map(str, r)))
a, b = r
print(a, b)
class BadIter:
    def __iter__(self): return 5
class NoNext:
    def __iter__(self): return self
class RaisingNext:
    def __iter__(self): return self
    def __next__(self): raise ValueError("from next")
for x in (BadIter(), NoNext(), RaisingNext()):
    try:
        for _ in x: pass
    except (TypeError, ValueError) as e:
        print(e)
class Peek:
    def __init__(self, it): self.it, self.buf = iter(it), []
    def __iter__(self): return self
    def __next__(self): return self.buf.pop() if self.buf else next(self.it)
    def peek(self, default=None):
        if not self.buf:
            try:
                self.buf.append(next(self.it))
            except StopIteration:
                return default
        return self.buf[-1]
p = Peek("abc")
print(p.peek(), next(p), p.peek(), list(p), p.peek("empty"))
