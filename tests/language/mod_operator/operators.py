# The operators as functions, and their names with underscores.
import operator as op

print(op.add(1, 2), op.sub(5, 3), op.mul("a", 3), op.truediv(7, 2), op.floordiv(7, 2), op.mod(7, 3))
print(op.pow(2, 8), op.neg(3), op.pos(-3), op.abs(-3), op.inv(5), op.invert(5), op.lshift(1, 4), op.rshift(16, 2))
print(op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.not_([]), op.truth([0]), op.index(True))
print(op.lt(1, 2), op.le(2, 2), op.eq(1, 1.0), op.ne(1, 2), op.ge(1, 2), op.gt(2, 1))
print(op.is_(None, None), op.is_not(None, 1), op.concat([1], [2]), op.contains("abc", "b"))
print(op.countOf([1, 2, 1], 1), op.indexOf("abc", "c"), op.getitem({"k": 5}, "k"), op.length_hint(iter([1, 2])))
data = [1, 2, 3]
op.setitem(data, 0, "x")
op.delitem(data, slice(1, 2))
print(data, op.iadd([1], [2]), op.imul(3, 4), op.ior({1}, {2}), op.iconcat("a", "b"), op.isub(5, 1))
print(op.call(lambda *a, **k: (a, k), 1, b=2), op.matmul.__name__)
print(op.__add__(1, 2), op.__and__ is op.and_, op.__not__ is op.not_, op.__contains__ is op.contains)
for attempt in (lambda: op.add(1, "a"), lambda: op.index(1.5), lambda: op.indexOf([], 1), lambda: op.concat(1, 2)):
    try:
        attempt()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(op.__all__)
