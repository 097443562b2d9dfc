"""Cuts a differing program down to the statements and expressions that still make it differ in the same way.

Every round makes all programs that have one thing less (a statement gone, a compound statement replaced by its body, an
expression replaced by one of its parts or by a plain constant), runs them as one batch and keeps the shortest that differs in
the same family; it ends when none does.
"""

import ast
import copy
import itertools
import time
import warnings

ROUNDS = 25
CANDIDATES = 80
LONG = 800
SECONDS = 12


def blocks(tree):
    """The lists of statements in a tree."""
    for node in ast.walk(tree):
        for field in ("body", "orelse", "finalbody", "handlers", "cases"):
            lines = getattr(node, field, None)
            if isinstance(lines, list):
                yield lines


def with_one_observation(text):
    """Programs that keep one of the top-level show() lines."""
    tree = ast.parse(text)
    shows = [line for line in tree.body if ast.unparse(line).startswith("show(")]
    for kept in shows if len(shows) > 1 else ():
        yield ast.Module([line for line in tree.body if line is kept or line not in shows], [])


def without_statements(text):
    """Programs with one statement (or clause, or the later half of a block) less."""
    count = [len(lines) for lines in blocks(ast.parse(text))]
    cuts = []
    for number, length in enumerate(count):
        if length > 3:
            quarters = [length * part // 4 for part in range(5)]
            cuts += [(number, start, end) for start in quarters for end in quarters if 0 < end - start < length]
    for number, length in enumerate(count):
        cuts += [(number, at, at + 1) for at in range(length)]
    for number, start, end in cuts:
        tree = ast.parse(text)
        lines = list(blocks(tree))[number]
        inner = getattr(lines[start], "body", None) if end == start + 1 else None
        del lines[start:end]
        yield tree
        if isinstance(inner, list):
            tree = ast.parse(text)
            lines = list(blocks(tree))[number]
            lines[start:end] = inner
            yield tree


def with_smaller_expressions(text):
    """Programs with one expression replaced by a part of it, or one argument or item taken away."""
    total = sum(isinstance(node, ast.expr) for node in ast.walk(ast.parse(text)))
    for number in range(total):
        tree = ast.parse(text)
        node = [node for node in ast.walk(tree) if isinstance(node, ast.expr)][number]
        parts = [child for child in ast.iter_child_nodes(node) if isinstance(child, ast.expr)]
        for part in range(len(parts)):
            yield replaced(text, number, lambda old, part=part: [c for c in ast.iter_child_nodes(old) if isinstance(c, ast.expr)][part])
        if not isinstance(node, (ast.Constant, ast.Name)):
            yield replaced(text, number, lambda old: ast.Constant(1))
            yield replaced(text, number, lambda old: ast.Constant("a"))
        for field in ("elts", "args", "keywords", "keys"):
            parts = getattr(node, field, None)
            for place in range(len(parts) if isinstance(parts, list) else 0):
                yield replaced(text, number, lambda old, field=field, place=place: shorter(old, field, place))


def shorter(node, field, place):
    node = copy.copy(node)
    fields = ("keys", "values") if field == "keys" else (field,)
    for one in fields:
        setattr(node, one, [item for at, item in enumerate(getattr(node, one)) if at != place])
    return node


def replaced(text, number, change):
    """The tree of a text with its expression of that number changed."""
    tree = ast.parse(text)
    seen = -1
    for parent in ast.walk(tree):
        for field, value in ast.iter_fields(parent):
            for place, child in enumerate(value if isinstance(value, list) else [value]):
                if isinstance(child, ast.expr):
                    seen += 1
                    if seen == number:
                        if isinstance(value, list):
                            value[place] = change(child)
                        else:
                            setattr(parent, field, change(child))
                        return tree
    return tree


def written(trees):
    """The texts of those trees that are Python."""
    for tree in trees:
        try:
            text = ast.unparse(ast.fix_missing_locations(tree)) + "\n"
            compile(text, "<program>", "exec")
        except (SyntaxError, ValueError, TypeError, AttributeError, IndexError, RecursionError):
            continue
        yield text


def shrink(text, difference, judge, family):
    """The smallest program found and its difference."""
    warnings.simplefilter("ignore")
    wanted = family(difference)
    started = time.monotonic()
    for _ in range(ROUNDS):
        if time.monotonic() - started > SECONDS:
            break
        for make in (with_one_observation, without_statements, with_smaller_expressions):
            if make is with_smaller_expressions and len(text) > LONG:
                continue
            try:
                candidates = {one for one in itertools.islice(written(make(text)), CANDIDATES) if len(one) < len(text)}
                candidates = sorted(candidates, key=len)
            except SyntaxError:
                return text, difference
            found = [(one, got) for one, got in zip(candidates, judge.differences(candidates)) if got is not None and family(got) == wanted]
            if found:
                text, difference = found[0]
                break
        else:
            break
    return text, difference
