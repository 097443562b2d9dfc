"""A small Lisp: reader, macros by quasi-quotation, closures, tail calls, and a suite of programs that it runs.

    lisp.py [scale]          run the suite; scale multiplies the work (1 takes about a second)
    lisp.py - < program      evaluate a program from standard input

Numbers, strings and booleans are Python's own, a symbol is an interned `Symbol`, a list is a Python list.
"""

import operator
import sys
from functools import reduce


class LispError(Exception):
    """Anything a Lisp program can do wrong."""


class Symbol(str):
    """A name; two symbols of one spelling are the same object."""

    __slots__ = ()
    table = {}

    @classmethod
    def of(cls, text):
        symbol = cls.table.get(text)
        if symbol is None:
            symbol = cls.table[text] = cls(text)
        return symbol


QUOTE, QUASI, UNQUOTE, SPLICE = map(Symbol.of, ("quote", "quasiquote", "unquote", "unquote-splicing"))
IF, DEFINE, SET, LAMBDA, BEGIN, LET, COND, ELSE, AND, OR, MACRO = map(
    Symbol.of, "if define set! lambda begin let cond else and or define-macro".split()
)
SHORTHAND = {"'": QUOTE, "`": QUASI, ",": UNQUOTE, ",@": SPLICE}


# reading


def tokens(text):
    """Cut the text into parentheses, quote marks, strings and atoms; a comment runs from ; to the end of its line."""
    i, end = 0, len(text)
    while i < end:
        char = text[i]
        if char.isspace():
            i += 1
        elif char == ";":
            while i < end and text[i] != "\n":
                i += 1
        elif char in "()'`":
            yield char
            i += 1
        elif char == ",":
            width = 2 if text.startswith(",@", i) else 1
            yield text[i : i + width]
            i += width
        elif char == '"':
            close = text.find('"', i + 1)
            if close < 0:
                raise LispError("string without an end")
            yield text[i : close + 1]
            i = close + 1
        else:
            start = i
            while i < end and not text[i].isspace() and text[i] not in "()'`,\";":
                i += 1
            yield text[start:i]


def atom(token):
    if token[0] == '"':
        return token[1:-1]
    if token in ("#t", "#f"):
        return token == "#t"
    for kind in (int, float):
        try:
            return kind(token)
        except ValueError:
            pass
    return Symbol.of(token)


def read(token, stream):
    """The expression that begins with this token; the rest of it comes from the stream."""
    if token is None:
        raise LispError("the program ends inside an expression")
    if token == ")":
        raise LispError("a ) too many")
    if token in SHORTHAND:
        return [SHORTHAND[token], read(next(stream, None), stream)]
    if token != "(":
        return atom(token)
    items = []
    while (token := next(stream, None)) != ")":
        items.append(read(token, stream))
    return items


def read_all(text):
    stream = tokens(text)
    for token in stream:
        yield read(token, stream)


def show(value):
    """Write a value the way Lisp reads it."""
    if value is True or value is False:
        return "#t" if value else "#f"
    if isinstance(value, list):
        return "(" + " ".join(map(show, value)) + ")"
    if isinstance(value, Symbol):
        return str(value)
    if isinstance(value, str):
        return f'"{value}"'
    if value is None:
        return "nil"
    if isinstance(value, Closure):
        return f"<lambda {show(value.parameters)}>"
    return str(value) if isinstance(value, (int, float)) else "<built-in>"


# environments and procedures


class Env(dict):
    """One scope: a dictionary with a link to the scope around it."""

    __slots__ = ("outer",)

    def __init__(self, bindings=(), outer=None):
        super().__init__(bindings)
        self.outer = outer

    def scope_of(self, name):
        env = self
        while env is not None:
            if name in env:
                return env
            env = env.outer
        raise LispError(f"unbound variable: {name}")


class Closure:
    """A procedure with the scope it was written in. (a b . rest) collects further arguments in rest."""

    __slots__ = ("parameters", "names", "rest", "body", "env")

    def __init__(self, parameters, body, env):
        self.parameters, self.body, self.env = parameters, body, env
        self.names, self.rest = parameters, None
        if "." in parameters:
            self.names, self.rest = parameters[:-2], parameters[-1]

    def bind(self, arguments):
        wanted = len(self.names)
        if len(arguments) != wanted and (self.rest is None or len(arguments) < wanted):
            raise LispError(f"{show(self.parameters)} called with {len(arguments)} arguments")
        env = Env(zip(self.names, arguments), self.env)
        if self.rest is not None:
            env[self.rest] = arguments[wanted:]
        return env


MACROS = {}


def apply_procedure(procedure, arguments):
    if isinstance(procedure, Closure):
        return evaluate(procedure.body, procedure.bind(arguments))
    return procedure(*arguments)


def quasi(form, env):
    """Fill in a template: ,x is replaced by its value and ,@x by the items of its value."""
    if not isinstance(form, list):
        return form
    if form and form[0] is UNQUOTE:
        return evaluate(form[1], env)
    out = []
    for part in form:
        if isinstance(part, list) and part and part[0] is SPLICE:
            out.extend(evaluate(part[1], env))
        else:
            out.append(quasi(part, env))
    return out


def evaluate(form, env):
    """The interpreter. A loop, not only a recursion: an expression in tail position costs no Python frame."""
    while True:
        if isinstance(form, Symbol):
            return env.scope_of(form)[form]
        if not isinstance(form, list):
            return form
        if not form:
            raise LispError("() cannot be called")
        head = form[0]
        if head is IF:
            form = form[2] if evaluate(form[1], env) is not False else form[3] if len(form) > 3 else None
        elif head is QUOTE:
            return form[1]
        elif head is DEFINE:
            target, value = form[1], form[2:]
            if isinstance(target, list):
                env[target[0]] = Closure(target[1:], [BEGIN, *value], env)
            else:
                env[target] = evaluate(value[0], env)
            return None
        elif head is SET:
            env.scope_of(form[1])[form[1]] = evaluate(form[2], env)
            return None
        elif head is LAMBDA:
            return Closure(form[1], [BEGIN, *form[2:]], env)
        elif head is BEGIN:
            for part in form[1:-1]:
                evaluate(part, env)
            form = form[-1]
        elif head is LET:
            env = Env([(name, evaluate(value, env)) for name, value in form[1]], env)
            form = [BEGIN, *form[2:]]
        elif head is COND:
            for test, *body in form[1:]:
                if test is ELSE or evaluate(test, env) is not False:
                    form = [BEGIN, *body]
                    break
            else:
                return None
        elif head is AND or head is OR:
            stop = head is OR
            for part in form[1:-1]:
                value = evaluate(part, env)
                if (value is not False) == stop:
                    return value
            form = form[-1]
        elif head is QUASI:
            return quasi(form[1], env)
        elif head is MACRO:
            MACROS[form[1][0]] = Closure(form[1][1:], [BEGIN, *form[2:]], env)
            return None
        elif isinstance(head, Symbol) and head in MACROS:
            macro = MACROS[head]
            form = evaluate(macro.body, macro.bind(form[1:]))
        else:
            procedure = evaluate(head, env)
            arguments = [evaluate(part, env) for part in form[1:]]
            if isinstance(procedure, Closure):
                form, env = procedure.body, procedure.bind(arguments)
            elif callable(procedure):
                return procedure(*arguments)
            else:
                raise LispError(f"not a procedure: {show(procedure)}")


def first(items):
    if not items:
        raise LispError("car of an empty list")
    return items[0]


def built_ins():
    compare = {"<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge, "=": operator.eq}
    table = {name: lambda *xs, op=op: all(map(op, xs, xs[1:])) for name, op in compare.items()}
    table |= {
        "+": lambda *xs: sum(xs),
        "*": lambda *xs: reduce(operator.mul, xs, 1),
        "-": lambda x, *xs: reduce(operator.sub, xs, x) if xs else -x,
        "/": lambda x, y: x // y if isinstance(x, int) and isinstance(y, int) and x % y == 0 else x / y,
        "quotient": operator.floordiv,
        "modulo": operator.mod,
        "not": lambda x: x is False,
        "eq?": lambda x, y: x is y or x == y,
        "null?": lambda x: x == [],
        "pair?": lambda x: isinstance(x, list) and bool(x),
        "symbol?": lambda x: isinstance(x, Symbol),
        "number?": lambda x: isinstance(x, (int, float)) and not isinstance(x, bool),
        "list": lambda *xs: list(xs),
        "cons": lambda x, xs: [x, *xs],
        "car": first,
        "cdr": lambda xs: xs[1:],
        "append": lambda *lists: sum(lists, []),
        "length": len,
        "map": lambda f, *lists: [apply_procedure(f, list(xs)) for xs in zip(*lists)],
        "filter": lambda f, xs: [x for x in xs if apply_procedure(f, [x]) is not False],
        "apply": apply_procedure,
        "range": lambda *xs: list(range(*xs)),
        "display": lambda *xs: print("   ", *(x if type(x) is str else show(x) for x in xs)),
    }
    return Env({Symbol.of(name): value for name, value in table.items()})


# the suite

PRELUDE = """
(define (fold f start xs) (if (null? xs) start (fold f (f start (car xs)) (cdr xs))))
(define (reverse xs) (fold (lambda (acc x) (cons x acc)) '() xs))
(define (compose . fs) (lambda (x) (fold (lambda (v f) (f v)) x (reverse fs))))
(define-macro (unless test . body) `(if ,test nil (begin ,@body)))
(define-macro (while test . body)
  `(let ((loop #f)) (set! loop (lambda () (if ,test (begin ,@body (loop)) nil))) (loop)))
(define nil '())
"""

PROGRAMS = [
    ("recursion", "(define (fib n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))) (fib (+ 16 scale))"),
    ("tail call", "(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n)))) (loop (* 20000 scale) 0)"),
    ("big numbers", "(define (fact n) (if (< n 2) 1 (* n (fact (- n 1))))) (fact 40)"),
    ("closures", "(define (make) (let ((n 0)) (lambda () (set! n (+ n 1)) n))) (define c (make)) (c) (c) (list (c) ((make)))"),
    ("sorting", """
        (define (sort xs)
          (if (null? xs) xs
              (let ((pivot (car xs)) (rest (cdr xs)))
                (append (sort (filter (lambda (x) (< x pivot)) rest)) (list pivot)
                        (sort (filter (lambda (x) (>= x pivot)) rest))))))
        (sort (map (lambda (n) (modulo (* n 37) 101)) (range 1 20)))"""),
    ("queens", """
        (define (safe? queen others)
          (define (ok? distance others)
            (cond ((null? others) #t)
                  ((= (car others) queen) #f)
                  ((= (car others) (+ queen distance)) #f)
                  ((= (car others) (- queen distance)) #f)
                  (else (ok? (+ distance 1) (cdr others)))))
          (ok? 1 others))
        (define (queens size placed)
          (if (= (length placed) size) 1
              (fold (lambda (sum q) (if (safe? q placed) (+ sum (queens size (cons q placed))) sum)) 0 (range size))))
        (map (lambda (n) (queens n '())) '(4 5 6))"""),
    ("symbolic derivative", """
        (define (d e x)
          (cond ((number? e) 0)
                ((symbol? e) (if (eq? e x) 1 0))
                ((eq? (car e) '+) `(+ ,@(map (lambda (t) (d t x)) (cdr e))))
                ((eq? (car e) '*) (let ((a (car (cdr e))) (b (car (cdr (cdr e)))))
                   `(+ (* ,(d a x) ,b) (* ,a ,(d b x)))))))
        (d '(+ (* x x) (* 3 x) 7) 'x)"""),
    ("macros", "(define i 0) (define seen '()) (while (< i 5) (set! seen (cons (* i i) seen)) (set! i (+ i 1))) (reverse seen)"),
    ("composition", '((compose (lambda (x) (* x 2)) (lambda (x) (+ x 1)) length) (list 1 "two" #t))'),
    ("output", '(display "squares:" (map (lambda (x) (* x x)) (range 6))) (unless #f (display "bye")) (apply + (range 5))'),
    ("unbound name", "(+ 1 missing)"),
    ("wrong arity", "((lambda (a b) a) 1)"),
    ("never closed", "(list 1 (list 2 3)"),
]


def run(text, env):
    value = None
    for form in read_all(text):
        value = evaluate(form, env)
    return value


def main(arguments):
    env = built_ins()
    run(PRELUDE, env)
    if arguments == ["-"]:
        print(show(run(sys.stdin.read(), env)))
        return
    env[Symbol.of("scale")] = int(arguments[0]) if arguments else 2
    for name, program in PROGRAMS:
        try:
            outcome = show(run(program, Env(outer=env)))
        except LispError as error:
            outcome = f"error: {error}"
        print(f"{name}: {outcome}")


if __name__ == "__main__":
    main(sys.argv[1:])
