# The source of things, found by scanning.
import functools
import inspect
import os


def plain(a, b=2):
    "doc"
    return a + b


# A comment
# of two lines.
def strings():
    text = """
not a def
  ) ( [
"""
    other = 'it\'s' + "#" + f"{text}"  # trailing
    table = {
        "a": [1,
2, 3],
    }
    return other, table

    # the last comment of the body

# outside


class Sample:
    """doc
with text at the margin
    """
    x = [1,
2]

    def method(self):
        if self.x:
            return 1

        return 2

    @property
    def prop(self):
        return 3

    @staticmethod
    def oneline(): return 4
    # ends the class


square = lambda n: (n *
                    n)
inline = [lambda x: x, 5]


@functools.lru_cache(maxsize=None)
@functools.wraps(plain)
def decorated(*args):
    return plain(*args)


def outer():
    def inner():
        return \
            1
    return inner


async def coroutine():
    async with x:
        pass


for obj in (plain, strings, Sample, Sample.method, Sample.prop.fget, Sample.oneline, square, inline[0], outer, outer(), coroutine):
    print("-----")
    print(inspect.getsource(obj), end="")
print("=====")
print(inspect.getsourcelines(plain), inspect.getsourcelines(decorated)[1], inspect.getsourcelines(Sample.method)[1])
print(repr(inspect.getcomments(strings)), inspect.getcomments(plain))
print(os.path.basename(inspect.getfile(plain)), os.path.basename(inspect.getsourcefile(Sample)), inspect.getmodule(plain).__name__,
      inspect.getmodule(len), inspect.getmodulename("/a/b/c.py"), inspect.getmodulename("c.txt"), inspect.indentsize("  \tx"))
for attempt in (lambda: inspect.getfile(len), lambda: inspect.getfile(5), lambda: inspect.getfile(int), lambda: inspect.getsource(5)):
    try:
        attempt()
    except TypeError as e:
        print(e)
namespace = {}
exec("def made(): pass", namespace)
try:
    inspect.getsource(namespace["made"])
except OSError as e:
    print("OSError", e)
