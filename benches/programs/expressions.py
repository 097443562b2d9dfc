"""Stands for parsers and interpreters: arithmetic text to tokens to a tree of objects to a value."""
# group: other
import sys


class Number:
    def __init__(self, value):
        self.value = value

    def evaluate(self, names):
        return self.value


class Name:
    def __init__(self, name):
        self.name = name

    def evaluate(self, names):
        return names[self.name]


class Binary:
    def __init__(self, operator, left, right):
        self.operator = operator
        self.left = left
        self.right = right

    def evaluate(self, names):
        left = self.left.evaluate(names)
        right = self.right.evaluate(names)
        if self.operator == "+":
            return left + right
        if self.operator == "-":
            return left - right
        if self.operator == "*":
            return left * right
        return left // right if right else 0


class Parser:
    def __init__(self, text):
        self.text = text
        self.position = 0
        self.token = None
        self.advance()

    def advance(self):
        text = self.text
        position = self.position
        while position < len(text) and text[position] == " ":
            position += 1
        start = position
        if position == len(text):
            self.token = None
        elif text[position].isdigit():
            while position < len(text) and text[position].isdigit():
                position += 1
            self.token = int(text[start:position])
        elif text[position].isalpha():
            while position < len(text) and text[position].isalnum():
                position += 1
            self.token = text[start:position]
        else:
            position += 1
            self.token = text[start]
        self.position = position

    def sum(self):
        tree = self.product()
        while self.token == "+" or self.token == "-":
            operator = self.token
            self.advance()
            tree = Binary(operator, tree, self.product())
        return tree

    def product(self):
        tree = self.atom()
        while self.token in ("*", "/"):
            operator = self.token
            self.advance()
            tree = Binary(operator, tree, self.atom())
        return tree

    def atom(self):
        token = self.token
        self.advance()
        if token == "(":
            tree = self.sum()
            self.advance()
            return tree
        if isinstance(token, int):
            return Number(token)
        return Name(token)


def main(n):
    texts = [
        "1 + 2 * (alpha - 3) / 4 + 77 * beta",
        "((1 + 2) * (3 + 4) - (5 + 6)) * (alpha + beta + gamma)",
        "alpha * alpha - beta * beta / (gamma + 1) + 12345 - 678",
    ]
    names = {"alpha": 12, "beta": 7, "gamma": 99}
    total = 0
    for i in range(n):
        names["alpha"] = i
        tree = Parser(texts[i % 3]).sum()
        for _ in range(3):
            total += tree.evaluate(names)
    print(total)


main(int(sys.argv[1]) if len(sys.argv) > 1 else 11000)
