# Classes made without a class statement.
import types


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kwds):
        print("prepare", name, bases, sorted(kwds))
        return {"prepared": True}

    def __new__(mcls, name, bases, ns, **kwds):
        return super().__new__(mcls, name, bases, ns)

    def __init__(cls, name, bases, ns, **kwds):
        super().__init__(name, bases, ns)


plain = types.new_class("Plain")
print(plain.__name__, plain.__bases__, plain.__module__ is not None)
made = types.new_class("Made", (), {"metaclass": Meta, "option": 1}, lambda ns: ns.update(x=5))
print(type(made).__name__, made.x, made.prepared)

meta, ns, kwds = types.prepare_class("P", (made,), {"extra": 2})
print(meta.__name__, ns, kwds)

given = {"metaclass": Meta}
types.prepare_class("Q", (), given)
print(given)


class Entry:
    def __mro_entries__(self, bases):
        return (dict,)


class BadEntry:
    def __mro_entries__(self, bases):
        return [dict]


entry = Entry()
print(types.resolve_bases((int, entry)))
bases = (int, str)
print(types.resolve_bases(bases) is bases)
C = types.new_class("C", (entry,))
print(C.__bases__, C.__orig_bases__ == (entry,), types.get_original_bases(C) == (entry,))
print(types.get_original_bases(plain))
for bad in (lambda: types.resolve_bases((BadEntry(),)), lambda: types.get_original_bases("x")):
    try:
        bad()
    except TypeError as e:
        print(e)


class Other(type):
    pass


try:
    types.new_class("X", (made, types.new_class("O", (), {"metaclass": Other})))
except TypeError as e:
    print(e)
print(types.prepare_class("N", (), {"metaclass": print})[0] is print)
