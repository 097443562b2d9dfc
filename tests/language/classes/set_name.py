# __set_name__ tells a descriptor its name and owner.
class Field:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name
    def __get__(self, obj, owner):
        return self if obj is None else obj.__dict__.get(self.name)
    def __set__(self, obj, v):
        if not isinstance(v, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(v).__name__}")
        obj.__dict__[self.name] = v
class Person:
    name = Field(str)
    age = Field(int)
    alias = name
    def __init__(self, name, age): self.name, self.age = name, age
p = Person("Ann", 30)
print(p.name, p.age, vars(p), Person.name.name)
try:
    p.age = "old"
except TypeError as e:
    print(e)
class Later: pass
Later.f = Field(int)
print(hasattr(Later.__dict__["f"], "name"))
class Raises:
    def __set_name__(self, owner, name): raise ValueError("no name please")
try:
    class K: r = Raises()
except ValueError as e:
    print(e, e.__notes__)
T = type("T", (), {"made": Field(int)})
