"""Constants of characters, capwords, templates with $names, and the parts of str.format() as a class to build on."""

import _lazy

__all__ = [
    "ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits", "printable",
    "punctuation", "whitespace", "Formatter", "Template",
]  # fmt: skip

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Capitalize every word. Without a separator, white space around and between the words becomes one blank."""
    return (sep or " ").join(map(str.capitalize, s.split(sep)))


__getattr__, __dir__ = _lazy.attributes(globals(), {"_string_template": "Template", "_string_formatter": "Formatter"})
