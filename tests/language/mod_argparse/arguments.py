# argparse: what arguments give, by nargs, type, default, const, choices, action
import argparse


def parser(**options):
    return argparse.ArgumentParser(prog="p", exit_on_error=False, **options)


def show(made, *lines):
    for line in lines:
        try:
            print(f"{line!r:32}", made.parse_args(line.split()))
        except (argparse.ArgumentError, argparse.ArgumentTypeError) as error:
            print(f"{line!r:32}", type(error).__name__, error)


p = parser()
p.add_argument("name")
p.add_argument("-n", "--number", type=int, default=1)
p.add_argument("--flag", action="store_true")
p.add_argument("--no", action="store_false", dest="yes")
p.add_argument("-v", action="count", default=0)
show(p, "x", "x -n 5", "-n5 x", "--number=7 x --flag", "--num 3 x --no", "-vvv x", "-n x x", "x y", "", "-vn2 x", "-n", "x --flag=1", "-- -x")
p = parser()
p.add_argument("first")
p.add_argument("rest", nargs="*", default=["none"])
p.add_argument("-o", nargs="?", const="const", default="default")
p.add_argument("-p", nargs="+", type=float)
p.add_argument("-q", nargs=2, metavar=("A", "B"))
show(p, "a", "a b c", "a -o", "a -o v", "a -p 1 2.5", "a -p", "a -q 1 2", "a -q 1", "-o v a b", "a -p 1 x", "a -- -b -- c", "a -5 -p -1 -2.5")
p = parser()
p.add_argument("--add", action="append", default=["start"])
p.add_argument("--more", action="extend", nargs="+", type=int)
p.add_argument("--one", action="append_const", const=1, dest="consts")
p.add_argument("--two", action="append_const", const=2, dest="consts")
p.add_argument("--set", action="store_const", const="constant")
p.add_argument("--able", action=argparse.BooleanOptionalAction, default=None)
p.add_argument("--color", choices=["red", "blue"], default="red")
p.add_argument("--level", choices=range(3), type=int)
show(p, "", "--add a --add b", "--more 1 2 --more 3", "--one --two --one", "--set", "--able", "--no-able", "--color blue", "--color pink", "--level 2", "--level 7", "--level x", "--o", "--se")


def even(text):
    if int(text) % 2:
        raise argparse.ArgumentTypeError(f"{text} is odd")
    return int(text)


p = parser(allow_abbrev=False)
p.add_argument("--even", type=even)
p.add_argument("--text", type=lambda text: text.upper(), default="made upper")
p.add_argument("--ascii", type=ascii, default=5)
p.add_argument("command", nargs=argparse.REMAINDER)
show(p, "--even 4", "--even 3", "--even x", "--text low", "run --even 3 -x", "--eve 4")
p = parser(prefix_chars="-+", argument_default=argparse.SUPPRESS)
p.add_argument("+w")
p.add_argument("++long")
p.add_argument("-1", dest="one", action="store_true")
p.add_argument("pos", nargs="?")
show(p, "", "+w 3 ++long=4", "-1", "-2", "x")
namespace = argparse.Namespace(a=1)
print(namespace, "a" in namespace, "b" in namespace, namespace == argparse.Namespace(a=1), argparse.Namespace(**{"x y": 2, "z": [3]}))
print(parser().parse_args([], argparse.Namespace(kept=True)), parser().parse_known_args(["-x", "y", "--z=1"]))
