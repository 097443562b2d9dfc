"""Locales: only "C" (and what goes by that name) is there; numbers and texts are formatted by its rules."""

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127

__all__ = [
    "getlocale", "getdefaultlocale", "getpreferredencoding", "Error", "setlocale", "localeconv", "strcoll", "strxfrm",
    "str", "atof", "atoi", "format_string", "currency", "normalize", "delocalize", "localize", "getencoding",
    "LC_CTYPE", "LC_COLLATE", "LC_MESSAGES", "LC_TIME", "LC_MONETARY", "LC_NUMERIC", "LC_ALL", "CHAR_MAX",
]  # fmt: skip

Error = type("Error", (Exception,), {"__module__": "locale", "__doc__": "A locale that there is not."})

_str = str
_KNOWN = ("C", "POSIX", "C.UTF-8", "C.utf8", "en_US.UTF-8")
_current = {category: "C" for category in range(6)}
_current[LC_CTYPE] = "C.UTF-8"


def setlocale(category, locale=None):
    """The locale of a category, set before if one is given."""
    if not 0 <= category <= LC_ALL:
        raise Error("invalid locale category")
    if isinstance(locale, tuple):
        locale = ".".join([part for part in locale if part]) or "C"
    if locale is not None:
        if locale == "":
            locale = "C.UTF-8"
        if locale not in _KNOWN:
            raise Error("unsupported locale setting")
        for each in range(6) if category == LC_ALL else (category,):
            _current[each] = locale
    if category != LC_ALL:
        return _current[category]
    if len(set(_current.values())) == 1:
        return _current[LC_CTYPE]
    names = ("LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MESSAGES")
    return ";".join([f"{name}={_current[number]}" for number, name in enumerate(names)])


def localeconv():
    """The rules for numbers and money."""
    conv = dict.fromkeys(
        ("int_curr_symbol", "currency_symbol", "mon_decimal_point", "mon_thousands_sep", "positive_sign", "negative_sign", "thousands_sep"),
        "",
    )
    conv |= dict.fromkeys(
        ("int_frac_digits", "frac_digits", "p_cs_precedes", "p_sep_by_space", "n_cs_precedes", "n_sep_by_space", "p_sign_posn", "n_sign_posn"),
        CHAR_MAX,
    )
    conv |= {"decimal_point": ".", "grouping": [], "mon_grouping": []}
    if _current[LC_NUMERIC] == "en_US.UTF-8":
        conv |= {"thousands_sep": ",", "grouping": [3, 3, 0]}
    return conv


def getlocale(category=LC_CTYPE):
    """(language, encoding) of a category."""
    name = _current[category]
    if name in ("C", "POSIX"):
        return None, None
    language, _, encoding = name.partition(".")
    return language, encoding.replace("utf8", "UTF-8")


def getdefaultlocale(envvars=("LC_ALL", "LC_CTYPE", "LANG", "LANGUAGE")):
    """(language, encoding) of the environment."""
    import os

    for name in envvars:
        if value := os.environ.get(name):
            language, _, encoding = value.split(":")[0].partition(".")
            return (None, None) if language in ("C", "POSIX") and not encoding else (language, encoding or None)
    return None, None


def getencoding():
    """The encoding of the system's texts."""
    return "UTF-8"


def getpreferredencoding(do_setlocale=True):
    """The encoding of the user's texts."""
    return "UTF-8"


def normalize(localename):
    """The full name of a locale."""
    return localename


def strcoll(a, b, /):
    """Which comes first: negative, 0 or positive."""
    return (a > b) - (a < b)


def strxfrm(string, /):
    """What compares as strcoll() does."""
    return string


def _grouped(text, monetary=False):
    conv = localeconv()
    separator, grouping = conv["mon_thousands_sep" if monetary else "thousands_sep"], conv["mon_grouping" if monetary else "grouping"]
    if not grouping or not separator:
        return text
    sign = text[:1] if text[:1] in ("-", "+") else ""
    digits = text[len(sign) :]
    parts = []
    while len(digits) > grouping[0]:
        parts.insert(0, digits[-grouping[0] :])
        digits = digits[: -grouping[0]]
    return sign + separator.join([digits, *parts])


def _format(percent, value, grouping=False, monetary=False):
    formatted = percent % value
    if grouping and percent[-1] in "eEfFgGdiu":
        stripped = formatted.strip()
        whole, point, rest = stripped.partition(".")
        grouped = _grouped(whole, monetary) + point + rest
        formatted = grouped.rjust(len(formatted)) if formatted[:1] == " " else grouped.ljust(len(formatted))
    return formatted


def format_string(f, val, grouping=False, monetary=False):
    """% formatting by the rules of the locale."""
    out, at, values = [], 0, val if isinstance(val, tuple) else (val,)
    used = 0
    while (start := f.find("%", at)) >= 0:
        out.append(f[at:start])
        end = start + 1
        name = None
        if f[end : end + 1] == "(":
            close = f.index(")", end)
            name, end = f[end + 1 : close], close + 1
        while f[end] in "0123456789.*+- #hlL":
            end += 1
        code, at = f[start : end + 1], end + 1
        if code[-1] == "%":
            out.append("%")
        elif name is not None:
            out.append(_format("%" + code[code.index(")") + 1 :], val[name], grouping, monetary))
        else:
            stars = code.count("*")
            given = values[used : used + stars + 1]
            used += stars + 1
            out.append(_format(code, given if stars else given[0], grouping, monetary))
    return "".join(out) + f[at:]


def currency(val, symbol=True, grouping=False, international=False):
    """An amount of money."""
    conv = localeconv()
    digits = conv["int_frac_digits" if international else "frac_digits"]
    if digits == CHAR_MAX:
        raise ValueError("Currency formatting is not possible using the 'C' locale.")
    return _format(f"%.{digits}f", abs(val), grouping, monetary=True)


def str(val):
    """A float as text."""
    return _format("%.12g", val)


def delocalize(string):
    """The number's text by the rules of Python."""
    conv = localeconv()
    if conv["thousands_sep"]:
        string = string.replace(conv["thousands_sep"], "")
    return string


def localize(string, grouping=False, monetary=False):
    """The number's text by the rules of the locale."""
    whole, point, rest = string.partition(".")
    return (_grouped(whole, monetary) if grouping else whole) + point + rest


def atof(string, func=float):
    """The float of a text."""
    return func(delocalize(string))


def atoi(string):
    """The int of a text."""
    return int(delocalize(string))
