# unicodedata: properties of characters, names, numbers, and the words of errors.
import unicodedata

for char in "aÉ1²½Ⅻ(α一가\u0301\u05d0\u0660 \t\n\u200b\ue000😀\u0378ǅ∀€_«»-–":
    print(
        ascii(char), unicodedata.category(char), unicodedata.bidirectional(char), unicodedata.combining(char),
        unicodedata.east_asian_width(char), unicodedata.mirrored(char), unicodedata.decomposition(char),
        unicodedata.decimal(char, None), unicodedata.digit(char, None), unicodedata.numeric(char, None),
        unicodedata.name(char, "no name"),
    )  # fmt: skip
for name in ("LATIN SMALL LETTER A", "latin small letter a", "HANGUL SYLLABLE GA", "SNOWMAN", "no such thing", "NULL"):
    try:
        print(ascii(unicodedata.lookup(name)))
    except KeyError as error:
        print(type(error).__name__, error)
for function, arguments in (
    (unicodedata.name, ("\0",)), (unicodedata.name, ("ab",)), (unicodedata.name, (5,)), (unicodedata.decimal, ("a",)),
    (unicodedata.digit, ("a",)), (unicodedata.numeric, ("a",)), (unicodedata.category, ("",)),
    (unicodedata.normalize, ("X", "a")), (unicodedata.normalize, ("NFC", 5)), (unicodedata.normalize, ("NFC",)),
    (unicodedata.is_normalized, ("x", "a")), (unicodedata.category, ()),
):  # fmt: skip
    try:
        print(function(*arguments))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(unicodedata.unidata_version)
