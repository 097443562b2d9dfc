# argparse: usage and help texts, their wrapping and the formatters
import argparse
import os

os.environ["COLUMNS"] = "80"
p = argparse.ArgumentParser(prog="tool", description="A tool that does things. " * 5, epilog="The end, with %(prog)s.")
p.add_argument("source", help="where to read from")
p.add_argument("target", nargs="?", default="out", help="where to write to (default: %(default)s)")
p.add_argument("-v", "--verbose", action="count", help="say more")
p.add_argument("-s", "--size", type=int, metavar="N", help="the size, a %(type)s. " + "It can be quite a long story, told over several lines. " * 2)
p.add_argument("--a-very-long-option-name-indeed", help="help on the next line")
p.add_argument("--mode", choices=["fast", "slow"], default="fast", help="one of %(choices)s, 100%% sure")
p.add_argument("--pair", nargs=2, metavar=("X", "Y"))
p.add_argument("--many", nargs="*")
p.add_argument("--least", nargs="+", required=True)
p.add_argument("--secret", help=argparse.SUPPRESS)
p.add_argument("--toggle", action=argparse.BooleanOptionalAction, help="on or off")
p.add_argument("--version", action="version", version="%(prog)s 1.0")
group = p.add_argument_group("a group", "with a description of its own")
group.add_argument("--in-group", action="store_true")
either = p.add_mutually_exclusive_group()
either.add_argument("--left", action="store_true")
either.add_argument("--right", metavar="WHERE", help="the other way")
must = p.add_mutually_exclusive_group(required=True)
must.add_argument("-x")
must.add_argument("-y")
print(p.format_help())
for columns in ("120", "50", "20"):
    os.environ["COLUMNS"] = columns
    print(p.format_usage())
os.environ["COLUMNS"] = "60"
for name in ("HelpFormatter", "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "ArgumentDefaultsHelpFormatter", "MetavarTypeHelpFormatter"):
    p = argparse.ArgumentParser(prog="a-program-with-a-name-that-takes-most-of-the-line", description="  Line one\n    line two", formatter_class=getattr(argparse, name))
    p.add_argument("number", type=int, help="first\n  second")
    p.add_argument("--rate", type=float, default=0.5, help="the rate")
    print(name)
    print(p.format_help())
print(argparse.ArgumentParser(prog="bare", add_help=False).format_help(), end="")
print(argparse.ArgumentParser(prog="own", usage="%(prog)s [anything]").format_usage(), end="")
print(repr(argparse.ArgumentParser(prog="r", description="d")))
print(argparse.ArgumentParser(prog="r", formatter_class=lambda prog: argparse.HelpFormatter(prog, max_help_position=8, width=40)).format_help())
