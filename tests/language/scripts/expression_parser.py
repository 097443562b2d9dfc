# A calculator: tokens by hand (no regular expressions), a recursive descent parser, an evaluator and error messages.
import math
import operator


class CalcError(Exception):
    def __init__(self, message, position):
        super().__init__(message)
        self.position = position


def tokens(text):
    place = 0
    while place < len(text):
        character = text[place]
        if character.isspace():
            place += 1
        elif character.isdigit() or character == ".":
            start = place
            while place < len(text) and (text[place].isdigit() or text[place] in ".e"):
                place += 1
            word = text[start:place]
            try:
                yield "number", float(word) if set(word) & set(".e") else int(word), start
            except ValueError:
                raise CalcError(f"bad number {word!r}", start) from None
        elif character.isalpha():
            start = place
            while place < len(text) and text[place].isalnum():
                place += 1
            yield "name", text[start:place], start
        elif text[place:place + 2] in ("**", "//"):
            yield "sign", text[place:place + 2], place
            place += 2
        elif character in "+-*/%(),=!":
            yield "sign", character, place
            place += 1
        else:
            raise CalcError(f"unexpected {character!r}", place)
    yield "end", None, len(text)


class Calculator:
    LEVELS = [{"+": operator.add, "-": operator.sub}, {"*": operator.mul, "/": operator.truediv, "//": operator.floordiv, "%": operator.mod}]
    FUNCTIONS = {"sqrt": math.sqrt, "max": max, "min": min, "abs": abs, "round": round, "log": math.log}

    def __init__(self):
        self.names = {"pi": math.pi, "e": math.e}

    def run(self, text):
        self.tokens = list(tokens(text))
        self.at = 0
        if len(self.tokens) > 2 and self.tokens[0][0] == "name" and self.tokens[1][1] == "=":
            name = self.tokens[0][1]
            self.at = 2
            value = self.names[name] = self.level(0)
        else:
            value = self.level(0)
        kind, word, place = self.tokens[self.at]
        if kind != "end":
            raise CalcError(f"did not expect {word!r}", place)
        return value

    def take(self, *signs):
        kind, word, _ = self.tokens[self.at]
        if kind == "sign" and word in signs:
            self.at += 1
            return word
        return None

    def level(self, depth):
        if depth == len(self.LEVELS):
            return self.unary()
        value = self.level(depth + 1)
        while sign := self.take(*self.LEVELS[depth]):
            place = self.tokens[self.at - 1][2]
            try:
                value = self.LEVELS[depth][sign](value, self.level(depth + 1))
            except ZeroDivisionError as error:
                raise CalcError(str(error), place) from error
        return value

    def unary(self):
        if self.take("-"):
            return -self.unary()
        value = self.factorial()
        return value ** self.unary() if self.take("**") else value

    def factorial(self):
        value = self.atom()
        while self.take("!"):
            value = math.factorial(value)
        return value

    def atom(self):
        kind, word, place = self.tokens[self.at]
        self.at += 1
        if kind == "number":
            return word
        if kind == "name":
            if self.take("("):
                arguments = [self.level(0)]
                while self.take(","):
                    arguments.append(self.level(0))
                self.expect(")")
                if word not in self.FUNCTIONS:
                    raise CalcError(f"no function {word!r}", place)
                return self.FUNCTIONS[word](*arguments)
            if word in self.names:
                return self.names[word]
            raise CalcError(f"no name {word!r}", place)
        if word == "(":
            value = self.level(0)
            self.expect(")")
            return value
        raise CalcError("unexpected end" if kind == "end" else f"did not expect {word!r}", place)

    def expect(self, sign):
        if not self.take(sign):
            raise CalcError(f"expected {sign!r}", self.tokens[self.at][2])


calculator = Calculator()
for line in ["1 + 2 * 3", "(1 + 2) * 3", "2 ** 3 ** 2", "-2 ** 2", "7 // 2 + 7 % 4 - 7 / 2", "x = 5!", "x * 2 + .5", "sqrt(2) * sqrt(2)", "max(3, x, 17 - 4) ", "round(pi, 4)",
             "1e3 / 8", "2 + ", "(1 + 2", "1 / (2 - 2)", "3 $ 4", "foo(1)", "y + 1", "1.2.3", "1 2", "10 % 0", "0.1 + 0.2"]:
    try:
        print(f"{line:<24} = {calculator.run(line)!r}")
    except CalcError as error:
        print(f"{line}\n{' ' * error.position}^ {error}" + (f" (because of {type(error.__cause__).__name__})" if error.__cause__ else ""))
