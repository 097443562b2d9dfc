# __class_getitem__ makes a class subscriptable.
class Box:
    def __class_getitem__(cls, item): return f"{cls.__name__}[{item}]"
class Sub(Box): pass
print(Box[int], Box[1, 2], Sub["x"])
class Plain: pass
for f in (lambda: Plain[int], lambda: Box()[1], lambda: int[5]):
    try:
        f()
    except TypeError as e:
        print(e)
print(list[int], dict[str, int], tuple[int, ...], type[int], list[int] == list[int], list[int].__origin__, dict[str, int].__args__, list[list[int]], set["x"])
print(list[int]([1, 2]), isinstance([], list), issubclass(list, list), list[int].append is not None, type(list[int]).__name__)
for f in (lambda: isinstance([], list[int]), lambda: issubclass(list, list[int])):
    try:
        f()
    except TypeError as e:
        print(e)
class L(list[int]): pass
print(L.__bases__, L.__orig_bases__, L([1]))
class MetaItem(type):
    def __getitem__(cls, k): return ("meta", k)
class X(metaclass=MetaItem):
    def __class_getitem__(cls, k): return "never"
print(X[1])
