# traceback: which part of a line gets tildes and carets
import traceback

a = b = 1
data = {"k": [1, 2], "n": None}
nothing = None


def f(*args, **kwargs):
    return None


ATTEMPTS = [
    lambda: a / 0,
    lambda: f(1) + data["k"][1] / (a - b),
    lambda: nothing.attr.more,
    lambda: data["k"][ 9 ],
    lambda: data["n"]["x"]["y"],
    lambda: f(1)(2),
    lambda: f(1)(2).x,
    lambda: a + b * nothing,
    lambda: (a + b) * nothing,
    lambda: a +(nothing),
    lambda: -nothing,
    lambda: a ** nothing,
    lambda: a // nothing,
    lambda: a << nothing | b,
    lambda: a < nothing,
    lambda: [n / 0 for n in [1]],
    lambda: "é" * "é",
    lambda: ("日本" + nothing),
    lambda: f"{a / 0}",
    lambda: int("x") + 1,
    lambda: int(  "x"  ),
    lambda: (a
             + b
             + nothing),
    lambda: f(
        a,
        b / 0,
        3),
    lambda: (a + 1 + 2 +
             3 + 4 +
             5 + 6 +
             7 + nothing +
             8 + 9),
    lambda: undefined_name,
]
for attempt in ATTEMPTS:
    try:
        attempt()
    except Exception as error:
        frame = traceback.extract_tb(error.__traceback__)[1]
        print("".join(traceback.StackSummary.from_list([frame]).format()).split("\n", 1)[1], end="")
        print("   =", type(error).__name__)


def assigned():
    result = int("x")
    return result


def returned():
    return int("x")


def attribute():
    f.x = int("x")


def in_expression():
    return int("x") + 1


for function in (assigned, returned, attribute, in_expression):
    try:
        function()
    except ValueError as error:
        print("".join(traceback.format_tb(error.__traceback__)[1:]).split("\n", 1)[1], end="")
