# argparse: subcommands, groups that exclude each other, parents, defaults, files of arguments
import argparse
import os
import sys
import tempfile

os.environ["COLUMNS"] = "80"
sys.stderr = sys.stdout


def run(parser, *lines):
    for line in lines:
        print(f"$ {line}")
        try:
            print(parser.parse_args(line.split()))
        except SystemExit as error:
            print("exit", error.code)


main = argparse.ArgumentParser(prog="git")
main.add_argument("--path")
commands = main.add_subparsers(dest="command", help="what to do", title="commands", description="all of them")
clone = commands.add_parser("clone", help="copy a repository", aliases=["cp"])
clone.add_argument("url")
clone.add_argument("--depth", type=int, default=0)
clone.set_defaults(function="clone_it")
commit = commands.add_parser("commit", help="record changes", description="Records.")
commit.add_argument("-m", required=True)
commands.add_parser("old", deprecated=True)
run(main, "", "clone u", "--path p cp u --depth 2", "commit -m text", "commit", "fly", "clone u extra", "old", "-h", "commit -h", "clone u --depth x")
exclusive = argparse.ArgumentParser(prog="ex")
group = exclusive.add_mutually_exclusive_group(required=True)
group.add_argument("--a", action="store_true")
group.add_argument("--b", type=int)
group.add_argument("--c", default="see", nargs="?")
run(exclusive, "--a", "--b 1", "--a --b 1", "", "--c --a", "--c x --a")
parent = argparse.ArgumentParser(add_help=False)
parent.add_argument("--shared", default=1)
shared_group = parent.add_argument_group("inherited")
shared_group.add_argument("--grouped")
child = argparse.ArgumentParser(prog="child", parents=[parent], fromfile_prefix_chars="@")
child.add_argument("rest", nargs="*")
child.set_defaults(extra="set", shared=2)
print(child.get_default("shared"), child.get_default("extra"), child.get_default("none"))
run(child, "--shared 3 a", "-h")
with tempfile.NamedTemporaryFile("w", suffix=".args") as file:
    file.write("--grouped\nfrom file\nword\n")
    file.flush()
    print(child.parse_args(["@" + file.name, "y"]))
mixed = argparse.ArgumentParser(prog="mixed")
mixed.add_argument("--foo")
mixed.add_argument("cmd")
mixed.add_argument("rest", nargs="*", type=int)
print(mixed.parse_intermixed_args("doit 1 --foo bar 2 3".split()), mixed.parse_known_args("doit 1 --foo bar 2 3".split()))
deprecated = argparse.ArgumentParser(prog="dep")
deprecated.add_argument("--old", deprecated=True)
run(deprecated, "--old 1 --old 2", "--nothing", "-h")
opened = argparse.ArgumentParser(prog="opened")
opened.add_argument("file", type=argparse.FileType("r"))
run(opened, "/no/such/file")
print(opened.parse_args(["-"]).file is sys.stdin, argparse.FileType("w", encoding="utf-8"))
versioned = argparse.ArgumentParser(prog="v")
versioned.add_argument("-V", action="version", version="%(prog)s 2.0")
run(versioned, "-V")
