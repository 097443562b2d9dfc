# An inventory tool driven by argparse with subcommands; the command lines are in the script.
import argparse
import contextlib
import io
import sys


class Inventory:
    def __init__(self):
        self.items = {}

    def add(self, name, count, price):
        old_count, _ = self.items.get(name, (0, 0))
        self.items[name] = (old_count + count, price)

    def remove(self, name, count):
        if name not in self.items:
            raise LookupError(f"no {name} in stock")
        have, price = self.items[name]
        if count > have:
            raise ValueError(f"only {have} of {name}")
        if have == count:
            del self.items[name]
        else:
            self.items[name] = (have - count, price)


def positive(text):
    number = int(text)
    if number <= 0:
        raise argparse.ArgumentTypeError(f"{text} is not positive")
    return number


def build_parser():
    parser = argparse.ArgumentParser(prog="stock", description="Keeps the stock.", epilog="Have fun.")
    parser.add_argument("-v", "--verbose", action="count", default=0, help="say more")
    parser.add_argument("--version", action="version", version="%(prog)s 1.2")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    add = commands.add_parser("add", help="put something in")
    add.add_argument("name")
    add.add_argument("count", type=positive, nargs="?", default=1)
    add.add_argument("-p", "--price", type=float, default=0.0, help="price (default: %(default)s)")
    remove = commands.add_parser("remove", help="take something out")
    remove.add_argument("name")
    remove.add_argument("-n", "--count", type=positive, default=1)
    show = commands.add_parser("list", help="show all")
    show.add_argument("--sort", choices=["name", "count", "price"], default="name")
    show.add_argument("--only", nargs="+", metavar="NAME")
    kind = show.add_mutually_exclusive_group()
    kind.add_argument("--brief", action="store_true")
    kind.add_argument("--total", action="store_true")
    return parser


def run(inventory, parser, line):
    options = parser.parse_args(line.split())
    if options.verbose > 1:
        print("options:", sorted(vars(options).items(), key=lambda pair: pair[0]))
    match options.command:
        case "add":
            inventory.add(options.name, options.count, options.price)
        case "remove":
            inventory.remove(options.name, options.count)
        case "list":
            rows = [(name, *rest) for name, rest in inventory.items.items() if not options.only or name in options.only]
            rows.sort(key=lambda row: row[("name", "count", "price").index(options.sort)])
            for name, count, price in rows:
                print(f"  {name}" if options.brief else f"  {name:<8}{count:>4}{price:>8.2f}")
            if options.total:
                print(f"  total {sum(count * price for _, count, price in rows):.2f}")


inventory, parser = Inventory(), build_parser()
for line in ["add apple 10 -p 0.25", "add pear --price=0.4 4", "-vv add apple 5 -p .3", "list", "remove apple -n 12", "remove fig", "remove pear -n 9", "list --sort count --brief",
             "list --only apple fig --total", "add", "add x zero", "add x -3", "list --sort size", "list --brief --total", "jump", "--version", "", "list -h"]:
    print(f"$ stock {line}")
    errors = io.StringIO()
    try:
        with contextlib.redirect_stderr(errors):
            run(inventory, parser, line)
    except (LookupError, ValueError) as problem:
        print("error:", problem)
    except SystemExit as end:
        print(errors.getvalue(), end="")
        print("(exit", end.code, end=")\n")
print(parser.format_usage(), end="")
print(sorted(inventory.items.items()), file=sys.stdout)
