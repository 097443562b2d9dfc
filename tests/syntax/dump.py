"""Prints syntax trees in the form that tests/syntax/dump.rs prints: one line a node or field.

usage: python3.13 dump.py FILE...     prints "== FILE" and then the tree of each file
"""

import ast
import struct
import sys
import tokenize


def constant(value):
    if isinstance(value, bool) or value is None or value is Ellipsis:
        return repr(value)
    if isinstance(value, int):
        return f"int {value:x}"
    if isinstance(value, float):
        return "float " + struct.pack(">d", value).hex()
    if isinstance(value, complex):
        return "imaginary " + struct.pack(">d", value.imag).hex()
    if isinstance(value, str):
        return "str " + value.encode("utf-8", "surrogatepass").hex()
    return "bytes " + value.hex()


SKIPPED = {"ctx", "kind", "type_comment", "type_ignores"}


def dump(node, out):
    """Depth first, without recursion: long operator chains are deep trees."""
    stack = [node]
    while stack:
        item = stack.pop()
        if not isinstance(item, ast.AST):
            out.append(item)
            continue
        name = type(item).__name__
        if hasattr(item, "lineno"):
            name += f" {item.lineno}:{item.col_offset}-{item.end_lineno}:{item.end_col_offset}"
        out.append(name)
        for field in reversed(item._fields):
            if field in SKIPPED:
                continue
            value = getattr(item, field, None)
            if isinstance(item, (ast.Constant, ast.MatchSingleton)):
                stack.append(constant(value))
            elif isinstance(value, list):
                stack.extend("None" if entry is None else entry for entry in reversed(value))
                stack.append(f".{field} {len(value)}")
            elif isinstance(value, ast.AST):
                stack.append(value)
                stack.append(f".{field}")
            else:
                stack.append(f".{field} {value}")


def main():
    write = open(sys.stdout.fileno(), "w", encoding="utf-8", closefd=False).write
    for path in sys.argv[1:]:
        with tokenize.open(path) as file:
            text = file.read()
        out = []
        dump(ast.parse(text), out)
        write(f"== {path}\n")
        write("\n".join(out))
        write("\n")


if __name__ == "__main__":
    sys.setrecursionlimit(100000)
    main()
