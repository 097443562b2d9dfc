# Members, docstrings, static look-up, closures, annotations.
import enum
import inspect


class Base:
    "doc of Base"

    def documented(self):
        "doc of documented"

    def plain(self): ...

    @property
    def prop(self):
        "doc of prop"
        raise AttributeError("never")


class Child(Base):
    data = 5

    def documented(self): ...

    @property
    def prop(self): ...

    @classmethod
    def cm(cls): ...

    @staticmethod
    def sm(): ...

    def __getattr__(self, name):
        return "dynamic " + name


def public(pairs):
    return [(name, value if isinstance(value, int) else type(value).__name__) for name, value in pairs if not name.startswith("_")]


print(public(inspect.getmembers(Child)))
print(public(inspect.getmembers(Child, inspect.isfunction)), public(inspect.getmembers(Child(), inspect.ismethod)))
print(inspect.getdoc(Base), inspect.getdoc(Child), inspect.getdoc(Child.documented), inspect.getdoc(Child.prop), inspect.getdoc(Child.plain))
print([(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(Child) if not a.name.startswith("_")])
print(repr(inspect.cleandoc("""First line.
        Indented.
          More.

        Last.

    """)), repr(inspect.cleandoc("  one\t2")))
child = Child()
child.own = 1
print(child.missing, inspect.getattr_static(child, "own"), type(inspect.getattr_static(child, "prop")).__name__,
      inspect.getattr_static(child, "missing", "default"), type(inspect.getattr_static(Child, "cm")).__name__)
try:
    inspect.getattr_static(child, "missing")
except AttributeError as e:
    print("AttributeError", e)


def outer():
    captured = [1]

    def inner():
        return captured, len, Base, not_defined
    return inner


print(inspect.getclosurevars(outer()))


def annotated(a: int, b: "list[str]" = ()) -> None: ...


print(inspect.get_annotations(annotated), inspect.get_annotations(annotated, eval_str=True), inspect.get_annotations(Child))
try:
    inspect.get_annotations(5)
except TypeError as e:
    print(e)
print(inspect.getclasstree([Base, Child]), inspect.getmro(Child))


class Color(enum.Enum):
    RED = 1


print(inspect.isabstract(Base), [name for name, _ in inspect.getmembers(Color.RED) if not name.startswith("_")])


def loop(): ...


loop.__wrapped__ = loop
try:
    inspect.unwrap(loop)
except ValueError as e:
    print(str(e).partition(" <")[0])
