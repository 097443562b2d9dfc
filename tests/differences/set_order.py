# What: the order in which a set or frozenset is iterated, printed and popped
# Cause: minipy's sets keep the order of insertion; CPython's order follows hashes and the size of its table.
# Portable: sort what must come in an order; no program may rely on either.
numbers = {30, 10, 20}
print(list(numbers), numbers.pop())
print({8, 1, 16}, frozenset([3, 100, 2]))
