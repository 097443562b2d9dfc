# A small evaluator built from functions: tokens, parser, results.
def tokens(text):
    number = ""
    for c in text + " ":
        if c.isdigit():
            number += c
        else:
            if number:
                yield int(number)
                number = ""
            if c != " ":
                yield c
def evaluate(text):
    stream = list(tokens(text))
    def peek(): return stream[0] if stream else None
    def atom():
        t = stream.pop(0)
        if t == "(":
            v = expression()
            if not stream or stream.pop(0) != ")":
                raise SyntaxError("expected )")
            return v
        if t == "-":
            return -atom()
        return t
    def term():
        v = atom()
        while peek() in ("*", "/"):
            v = v * atom() if stream.pop(0) == "*" else v / atom()
        return v
    def expression():
        v = term()
        while peek() in ("+", "-"):
            v = v + term() if stream.pop(0) == "+" else v - term()
        return v
    return expression()
for text in ("1 + 2 * 3", "(1 + 2) * 3", "-(4 - 10) / 4", "2 * (3 + (4 - 1)) - 5", "1 / 0", "(1"):
    try:
        print(text, "=", evaluate(text))
    except (ZeroDivisionError, SyntaxError) as e:
        print(text, type(e).__name__, e)
