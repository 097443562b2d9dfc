# argparse: mistakes of whoever writes the parser, and classes of one's own
import argparse


def add(*args, **options):
    return lambda: argparse.ArgumentParser(prog="p").add_argument(*args, **options)


for attempt in (
    add("x", dest="y"), add("x", required=True), add("-x", "y"), add("--"), add("-x", action="bad"), add("-x", type="bad"), add("-x", nargs=0), add("-x", action="append", nargs=0),
    add("-x", action="store_true", nargs=1), add("-x", nargs=2, metavar=("A",)), add("-x", nargs="z"), add("-x", const=1), add("-x", type=argparse.FileType), add("-h"), add(),
    add("-x", action="store_const"), add("y", action="store_true"), add("--no-x", action=argparse.BooleanOptionalAction),
):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
p = argparse.ArgumentParser(prog="p", conflict_handler="resolve")
p.add_argument("-f", "--foo", help="old foo")
p.add_argument("--foo", help="new foo")
p.add_argument("-h", help="taken")
print(p.format_help())
group = p.add_mutually_exclusive_group()
try:
    group.add_argument("--must", required=True)
except ValueError as error:
    print(error)
try:
    argparse.ArgumentParser(conflict_handler="nonsense")
except ValueError as error:
    print(error)
subs = argparse.ArgumentParser(prog="p")
made = subs.add_subparsers()
made.add_parser("one", aliases=["uno"])
for attempt in (lambda: made.add_parser("one"), lambda: made.add_parser("two", aliases=["uno"]), lambda: subs.add_subparsers()):
    try:
        attempt()
    except argparse.ArgumentError as error:
        print(error)


class Doubler(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        print("called with", values, option_string)
        setattr(namespace, self.dest, values * 2)


class Quiet(argparse.ArgumentParser):
    def error(self, message):
        raise RuntimeError(message)


quiet = Quiet(prog="q")
quiet.add_argument("-d", action=Doubler, type=int)
quiet.add_argument("where", action=Doubler)
quiet.register("type", "hexadecimal", lambda text: int(text, 16))
quiet.add_argument("-x", type="hexadecimal", default="ff")
print(quiet.parse_args(["-d", "4", "here"]))
for line in (["-d", "x", "y"], [], ["a", "b"], ["a", "-x", "zz"]):
    try:
        print(quiet.parse_args(line))
    except RuntimeError as error:
        print("error:", error)
error = argparse.ArgumentError(quiet._actions[1], "message")
print(error, "|", error.argument_name, "|", argparse.ArgumentError(None, "alone"))
