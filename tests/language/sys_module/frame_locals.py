# f_locals of a function's frame reads and writes the variables themselves (PEP 667).
import sys


def function(a):
    b = 2

    def inner():
        return b, c

    own = sys._getframe().f_locals
    print(type(own), sorted(own), len(own), "a" in own, "zz" in own, own.get("a"), own.get("q", 7), own["b"])
    own["a"], own["b"], own["new"] = 10, 20, 3
    print(a, b, inner.__closure__[0].cell_contents, own["new"], "new" in locals())
    c = 1
    print(inner(), own["c"])
    for text in (
        "own['nope']", "own.pop('a')", "own.__delitem__('a')", "own.clear()", "own[1]", "own.update(a=5)",
        "own.update({'a': 5})", "own.update(5)", "own.setdefault('a', 1)", "own.setdefault('other', 1)",
        "own == dict(own)", "own == 5", "own.copy() == own", "hash(own)", "list(reversed(own))[:2]",
        "type(own.items()), type(own.keys()), type(own.values())", "isinstance(own, dict)", "type(own)(1)",
        "({'x': 1} | own)['x'], (own | {'a': 0})['a']",
    ):  # fmt: skip
        try:
            print(text, "->", eval(text, {"own": own}))
        except Exception as error:
            print(text, "->", type(error).__name__, error)
    print(a)
    del b
    try:
        own["b"]
    except KeyError as error:
        print(error, "b" in own)
    return own


kept = function(1)
kept["a"] = 11
print(kept["a"], sys._getframe().f_locals is globals())


def small(x):
    return sys._getframe().f_locals


print(small(1), repr(small(2)))


def caller():
    number = 1
    changes()
    return number


def changes():
    sys._getframe(1).f_locals["number"] += 41


print(caller())
