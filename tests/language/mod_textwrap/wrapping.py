# textwrap: wrap, fill, shorten, indent, dedent and their options
import textwrap

TEXT = """The quick brown fox -- or was it a well-known dog? -- jumped over the fence's (very) lazy-looking top.  It cost
$1.50 in 2024-05-06.  A verylongwordthatdoesnotfitanywhere came next."""
for width in (70, 30, 12, 5):
    print(width, textwrap.wrap(TEXT, width))
print(textwrap.fill(TEXT, 40, initial_indent="* ", subsequent_indent="  "))
for options in ({"break_long_words": False}, {"break_on_hyphens": False}, {"drop_whitespace": False}, {"replace_whitespace": False}, {"fix_sentence_endings": True},
                {"max_lines": 2}, {"max_lines": 1, "placeholder": "..."}):
    print(options, textwrap.wrap(TEXT, 24, **options))
print(textwrap.shorten("Hello  world and   more", 14), textwrap.shorten("Hello  world", 30), textwrap.shorten("Hello world", 7, placeholder="."))
print(textwrap.wrap("tab\tand\ttab", 10, tabsize=4), textwrap.wrap("", 10), textwrap.wrap("   ", 10))
print(repr(textwrap.dedent("  a\n    b\n\n  \t\n  c\n")), repr(textwrap.dedent("\ta\n  b")), repr(textwrap.dedent("   one\n  two")))
print(repr(textwrap.indent("a\n\n  \nb", "> ")), repr(textwrap.indent("a\n\nb\n", "> ", lambda line: True)))
wrapper = textwrap.TextWrapper(width=20, initial_indent="- ")
print(wrapper.wrap("one two three four five six"), wrapper.fill("seven"))
for bad in (lambda: textwrap.wrap("a b", 0), lambda: textwrap.wrap("a b c", 3, max_lines=1, placeholder="....."), lambda: textwrap.shorten("a b", 2)):
    try:
        print(bad())
    except ValueError as error:
        print(error)
