# The operators as functions.
import operator as o
print(o.add(1, 2), o.sub(5, 3), o.mul(2, 3), o.truediv(7, 2), o.floordiv(7, 2), o.mod(7, 3), o.pow(2, 5), o.neg(3), o.pos(-3), o.abs(-4), o.invert(5), o.lshift(1, 4), o.rshift(16, 2), o.and_(6, 3), o.or_(6, 3), o.xor(6, 3))
print(o.lt(1, 2), o.le(2, 2), o.eq(1, 1.0), o.ne(1, 2), o.gt(1, 2), o.ge(2, 2), o.not_([]), o.truth("x"), o.is_(None, None), o.is_not(1, None), o.contains([1, 2], 2), o.concat([1], [2]), o.index(True), o.countOf([1, 2, 1], 1), o.indexOf("abc", "c"), o.length_hint([1, 2]))
l = [1, 2, 3]
o.setitem(l, 0, "x")
o.delitem(l, 1)
print(l, o.getitem(l, 1), o.getitem({"k": 5}, "k"), o.iadd([1], [2]), o.imul([1], 2), o.isub(5, 2), o.ior({1}, {2}), o.call(max, 1, 5), o.__add__(1, 2), o.matmul.__name__)
for f in (lambda: o.add(1, "a"), lambda: o.indexOf([1], 2), lambda: o.index(1.5), lambda: o.contains(5, 1), lambda: o.concat(1, 2), lambda: o.add(1), lambda: o.truth(), lambda: o.countOf(5, 1), lambda: o.getitem([1], "x")):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
