# copyreg: reductions for copy, extension codes, slot names.
import copy
import copyreg


class Celsius:
    def __init__(self, degrees):
        self.degrees = degrees


def take_apart(c):
    print("reducing", c.degrees)
    return Celsius, (c.degrees + 1,)


copyreg.pickle(Celsius, take_apart)
print(copy.copy(Celsius(20)).degrees, copy.deepcopy([Celsius(1)])[0].degrees)
print(copyreg.dispatch_table[complex](1 + 2j), copy.copy(int | str) == int | str)


class A:
    __slots__ = ("x", "__hidden")


class B(A):
    __slots__ = "y"


class C(B):
    pass


print(copyreg._slotnames(B), copyreg._slotnames(C), copyreg._slotnames(int), B.__dict__["__slotnames__"])
print(copyreg.__newobj__(list), copyreg.__newobj_ex__(int, ("5",), {}))
copyreg.add_extension("mod", "name", 300)
copyreg.add_extension("mod", "name", 300)
for attempt in (lambda: copyreg.add_extension("mod", "name", 301), lambda: copyreg.add_extension("mod", "x", 300),
                lambda: copyreg.add_extension("m", "n", 0), lambda: copyreg.remove_extension("mod", "name", 1),
                lambda: copyreg.remove_extension("mod", "name", 300)):
    try:
        print(attempt())
    except ValueError as e:
        print(e)
for attempt in (lambda: copyreg.pickle(int, 5), lambda: copyreg.constructor(5), lambda: A().__reduce_ex__(0)):
    try:
        attempt()
    except TypeError as e:
        print(e)
c = C()
c.y, c.z = 1, 2
print(c.__reduce_ex__(2)[0].__name__, c.__reduce_ex__(4)[1] == (C,), c.__getstate__())


class Plain:
    pass


p = Plain()
p.a = 1
func, args, state = p.__reduce_ex__(1)
print(func is copyreg._reconstructor, args == (Plain, object, None), state, type(func(*args)).__name__)
