# DynamicClassAttribute: a property for instances, __getattr__ for the class.
import types


class Meta(type):
    def __getattr__(cls, name):
        if name == "value":
            return "class value"
        raise AttributeError(name)


class C(metaclass=Meta):
    def __init__(self):
        self._v = 3

    @types.DynamicClassAttribute
    def value(self):
        "the value"
        return self._v

    @value.setter
    def value(self, v):
        self._v = v

    @value.deleter
    def value(self):
        print("deleted")

    @types.DynamicClassAttribute
    def fixed(self):
        return 1


c = C()
print(c.value, C.value, C.__dict__["value"].__doc__)
c.value = 9
print(c.value)
del c.value
try:
    c.fixed = 2
except AttributeError as e:
    print(e)
try:
    del c.fixed
except AttributeError as e:
    print(e)
try:
    C.fixed
except AttributeError as e:
    print("class:", e)
