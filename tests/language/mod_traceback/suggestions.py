# traceback: Did you mean ...?
import traceback


class Thing:
    def __init__(self):
        self.colour = 1
        self._hidden = 2

    def method(self):
        return colour

    def private(self):
        return self._hiden


def local():
    some_value = 1
    return some_valu


def re_path(line):
    start, end = line.find(" (/"), line.find(")")
    return line if start < 0 else line[:start] + line[end + 1 :]


def attempt(function):
    try:
        function()
    except Exception as error:
        print(re_path(traceback.format_exception(error)[-1]), end="")


thing = Thing()
for function in (
    lambda: thing.color, lambda: thing.Colour, lambda: thing.hidden, lambda: thing.method(), lambda: thing.private(), local, lambda: printt, lambda: Thign, lambda: itertools, lambda: sis,
    lambda: [].appendd, lambda: "".joiin, lambda: thing.xyzzy, lambda: thing.__clas__, lambda: x, lambda: lenght, lambda: (1).imga, lambda: Thing.methd,
):
    attempt(function)


def from_module():
    from collections import OrderdDict


def not_near():
    from collections import Zebra


attempt(from_module)
attempt(not_near)
attempt(lambda: __import__("no_such_module_here"))
