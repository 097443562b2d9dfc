"""The generator: fills templates from the tables in grammar/ until no hole is left.

A template is Python text with holes: `$int` is a place for an expression of that kind. A kind has rows of
templates (what can be built) and leaves (what it can end in). Now and then a hole is filled with an expression
of another kind, because what an operation says to a wrong operand is part of its behaviour. Everything is drawn
from one random.Random, so that a seed names a program for ever (as long as the tables stay as they are).
"""

import random
import re

from grammar import classes, containers, flow, functions, literals, matching, numbers, texts

HOLE = re.compile(r"\$([a-z_0-9]+)")
WRONG_KIND = 0.035
TABLES = (numbers, texts, containers, functions)
ROWS = {}
for table in TABLES:
    for name, rows in table.ROWS.items():
        ROWS.setdefault(name, []).extend(line.strip() for line in rows.strip().splitlines())
KINDS = [name for name in ROWS if name in literals.LEAVES]
SIZES = ("small", "index", "width", "modest")
ORDERED_KINDS = [name for name in KINDS if name not in ("set", "frozenset")]


class Generator:
    """One program's worth of random choices."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.choice = self.random.choice
        self.below = self.random.randrange
        self.names = 0

    def chance(self, probability):
        return self.random.random() < probability

    def fresh(self, stem):
        """A name that nothing in the program has yet."""
        self.names += 1
        return f"{stem}{self.names}"

    def leaf(self, kind):
        return literals.LEAVES[kind](self)

    def expression(self, kind, depth):
        """An expression of a kind, at most `depth` templates deep."""
        if kind in literals.LEAVES and kind not in SIZES and self.chance(WRONG_KIND):
            kind = self.choice(ORDERED_KINDS)
        rows = ROWS.get(kind)
        if kind in literals.LEAVES and (depth <= 0 or not rows or self.chance(0.2)):
            return self.leaf(kind)
        return self.fill(self.choice(rows), depth - 1)

    def fill(self, template, depth):
        return HOLE.sub(lambda hole: self.expression(hole[1], depth), template)

    def observation(self, depth=3):
        """A line that prints what an expression gives or raises."""
        return f"show(lambda: {self.expression(self.choice(KINDS), depth)})"

    def block(self, lines, indent=1):
        return "\n".join("    " * indent + line for text in lines for line in text.split("\n"))


AREAS = {
    "expressions": lambda g: "\n".join(g.observation() for _ in range(12)),
    "formats": lambda g: "\n".join(f"show(lambda: {texts.formatting(g)})" for _ in range(15)),
    "flow": flow.program,
    "generators": flow.generators,
    "classes": classes.operators,
    "inheritance": classes.inheritance,
    "descriptors": classes.descriptors,
    "calls": functions.calls,
    "scopes": functions.scopes,
    "matching": matching.program,
    "mutation": containers.mutation,
    "assignment": containers.assignment,
}


def program(seed):
    """The program that a seed names."""
    generator = Generator(seed)
    names = list(AREAS)
    area = generator.choice(names) if generator.chance(0.75) else "expressions"
    return AREAS[area](generator) + "\n"
