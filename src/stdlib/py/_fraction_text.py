"""Fractions as text: reading them, and format()."""


class _Reader:
    """Reads a string from left to right."""

    def __init__(self, text):
        self.text = text
        self.at = 0

    def any_of(self, chars):
        """The next character if it is one of these, else ""."""
        found = self.text[self.at:self.at + 1]
        if found and found in chars:
            self.at += 1
            return found
        return ""

    def digits(self):
        """A run of digits with single underscores between them, else ""."""
        text, start, at = self.text, self.at, self.at
        while at < len(text):
            if text[at].isdecimal():
                at += 1
            elif text[at] == "_" and start < at and text[at + 1:at + 2].isdecimal():
                at += 2
            else:
                break
        self.at = at
        return text[start:at]

    def blanks(self):
        while self.text[self.at:self.at + 1].isspace():
            self.at += 1

    def at_end(self):
        return self.at == len(self.text)


def parsed(text):
    """(numerator, denominator) of text such as "-3/4" or "1.5e-3"; None when it is neither."""
    reader = _Reader(text.strip())
    negative = reader.any_of("+-") == "-"
    whole = reader.digits()
    before_slash = reader.at
    reader.blanks()
    if whole and reader.any_of("/"):
        reader.blanks()
        numerator, denominator = int(whole), reader.digits()
        if not denominator:
            return None
        denominator = int(denominator)
    else:
        reader.at = before_slash
        fraction = reader.digits() if reader.any_of(".") else ""
        if not whole and not fraction:
            return None
        exponent = 0
        if reader.any_of("eE"):
            sign = reader.any_of("+-")
            figures = reader.digits()
            if not figures:
                return None
            exponent = int(sign + figures)
        fraction = fraction.replace("_", "")
        exponent -= len(fraction)
        numerator = int((whole or "0") + fraction)
        denominator = 10 ** max(-exponent, 0)
        numerator *= 10 ** max(exponent, 0)
    if not reader.at_end():
        return None
    return -numerator if negative else numerator, denominator


class _Spec:
    """A format specification, taken apart; `valid` says whether it is one at all."""

    def __init__(self, text):
        self.fill, self.align = " ", ">"
        if text[1:2] in ("<", ">", "^", "=") and len(text) > 1:
            self.fill, self.align = text[0], text[1]
            text = text[2:]
        elif text[:1] in ("<", ">", "^", "=") and text:
            self.align = text[0]
            text = text[1:]
        reader = _Reader(text)
        self.sign = reader.any_of("-+ ")
        self.no_negative_zero = bool(reader.any_of("z"))
        self.alternate = bool(reader.any_of("#"))
        zero = text[reader.at:reader.at + 1] == "0"
        self.zero_pad = zero and text[reader.at + 1:reader.at + 2].isdecimal()
        width = _plain_digits(reader)
        self.width = int(width or 0)
        self.separator = reader.any_of(",_")
        self.precision = None
        if reader.any_of("."):
            digits = _plain_digits(reader)
            self.precision = int(digits) if digits else -1
        self.kind = text[reader.at:]


def _plain_digits(reader):
    start = reader.at
    while reader.any_of("0123456789"):
        pass
    return reader.text[start:reader.at]


def formatted(value, text):
    """What format(value, text) returns for a fraction."""
    spec = _Spec(text)
    if spec.kind == "" and not (spec.zero_pad or spec.no_negative_zero) and spec.precision is None:
        return _general(value, spec)
    if spec.kind in ("e", "E", "f", "F", "g", "G", "%") and spec.precision != -1:
        return _as_float(value, spec)
    raise ValueError(
        f"Invalid format specifier {text!r} for object of type {type(value).__name__!r}"
    )


def _padded(spec, sign, body):
    padding = spec.fill * (spec.width - len(sign) - len(body))
    if spec.align == ">":
        return padding + sign + body
    if spec.align == "<":
        return sign + body + padding
    if spec.align == "^":
        half = len(padding) // 2
        return padding[:half] + sign + body + padding[half:]
    return sign + padding + body


def _sign(spec, negative):
    return "-" if negative else "" if spec.sign == "-" else spec.sign


def _general(value, spec):
    """As numerator/denominator."""
    n, d = value._numerator, value._denominator
    body = f"{abs(n):{spec.separator}}"
    if d > 1 or spec.alternate:
        body += f"/{d:{spec.separator}}"
    return _padded(spec, _sign(spec, n < 0), body)


def _rounded(n, d, exponent):
    """n/d in units of 10**exponent, rounded half to even."""
    if exponent >= 0:
        d *= 10 ** exponent
    else:
        n *= 10 ** -exponent
    whole, rest = divmod(n, d)
    if rest * 2 > d or rest * 2 == d and whole & 1:
        whole += 1
    return whole


def _to_figures(n, d, figures):
    """(digits, exponent): |n/d| rounded to so many figures."""
    if n == 0:
        return 0, 1 - figures
    n = abs(n)
    top, bottom = str(n), str(d)
    exponent = len(top) - len(bottom) + (bottom <= top) - figures
    digits = _rounded(n, d, exponent)
    if len(str(digits)) > figures:
        return digits // 10, exponent + 1
    return digits, exponent


def _as_float(value, spec):
    """As a float with any number of figures is formatted."""
    n, d = value._numerator, value._denominator
    kind = spec.kind
    precision = 6 if spec.precision is None else spec.precision
    scientific = False
    if kind in "fF%":
        exponent = -precision - 2 * (kind == "%")
        significand = _rounded(n, d, exponent)
        negative = significand < 0 if spec.no_negative_zero else n < 0
        significand = abs(significand)
        places = precision
    else:
        figures = max(precision, 1) if kind in "gG" else precision + 1
        significand, exponent = _to_figures(n, d, figures)
        negative = n < 0
        scientific = kind in "eE" or exponent > 0 or exponent + figures <= -4
        places = figures - 1 if scientific else -exponent
    digits = f"{significand:0{places + 1}d}"
    leading, fraction = digits[:len(digits) - places], digits[len(digits) - places:]
    if kind in "gG" and not spec.alternate:
        fraction = fraction.rstrip("0")
    trailing = f".{fraction}" if fraction or spec.alternate else ""
    if kind == "%":
        trailing += "%"
    elif scientific:
        trailing += f"{'E' if kind.isupper() else 'e'}{exponent + places:+03d}"
    sign = _sign(spec, negative)
    if spec.zero_pad:
        room = spec.width - len(sign) - len(trailing)
        leading = leading.zfill(3 * room // 4 + 1 if spec.separator else room)
    if spec.separator:
        first = 1 + (len(leading) - 1) % 3
        groups = [leading[:first]]
        groups += [leading[at:at + 3] for at in range(first, len(leading), 3)]
        leading = spec.separator.join(groups)
    return _padded(spec, sign, leading + trailing)
