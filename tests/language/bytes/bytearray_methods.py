# append, extend, insert, pop, remove, reverse, clear, copy and in-place operators.
a = bytearray(b"ab")
a.append(99)
a.extend(b"de")
a.extend([102, 103])
a.insert(0, 48)
a.insert(-1, 45)
print(a)
print(a.pop(), a.pop(0), a)
a.remove(98)
a.reverse()
print(a, a.copy() is a, a.copy() == a)
a += b"!!"
a *= 2
print(a)
b = a
b += b"x"
print(a is b, len(a))
a.clear()
print(a, b)
for f in (lambda: a.pop(), lambda: a.append(256), lambda: a.append("a"), lambda: a.remove(1), lambda: a.extend("x"), lambda: a.extend([1, 256]), lambda: a.insert(0, 1.5), lambda: bytearray(b"a").pop(5), lambda: a.extend(5)):
    try:
        f()
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)
print(a)
