# Functions that refer to themselves and to each other.
def make():
    def even(n): return n == 0 or odd(n - 1)
    def odd(n): return n != 0 and even(n - 1)
    return even, odd
even, odd = make()
print(even(10), odd(7), even(7))
print(even.__code__.co_freevars, odd.__closure__[0].cell_contents is even)
def memo(f):
    cache = {}
    def inner(n):
        if n not in cache:
            cache[n] = f(n)
        return cache[n]
    return inner
@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80))
def tree(depth):
    def build(d):
        return None if d == 0 else (build(d - 1), build(d - 1))
    return build(depth)
print(tree(3))
def ackermann(m, n):
    return n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))
print(ackermann(2, 3))
