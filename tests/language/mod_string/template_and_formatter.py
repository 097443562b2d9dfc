# string: constants, capwords, Template, Formatter
import string

for name in ("ascii_lowercase", "ascii_uppercase", "ascii_letters", "digits", "hexdigits", "octdigits", "punctuation", "whitespace"):
    print(name, repr(getattr(string, name)))
print(len(string.printable), string.capwords("  the quick\tbrown FOX "), string.capwords("a-bc-D", "-"))
template = string.Template("$who owes ${what} $$5, not ${ or $9 at ${what}s")
print(template.safe_substitute(who="Ann", what="tea"), template.is_valid(), template.get_identifiers())
print(string.Template("$a $b").substitute({"a": 1, "b": 2}, b=3), string.Template("").substitute())
for text in ("$", "a\nb $", "$a $missing", "${a", "${a-b}", "$é"):
    try:
        print(repr(string.Template(text).substitute(a=1)))
    except (ValueError, KeyError) as error:
        print(repr(text), type(error).__name__, error, string.Template(text).is_valid())


class Percent(string.Template):
    delimiter = "%"


print(Percent("%a %% %{b} $a").substitute(a=1, b=2))
formatter = string.Formatter()
print(formatter.format("{} {1[0]} {x.real:>{width}} {0!r}".replace("{}", "{0}"), "é", [7], x=3.5, width=6), formatter.format("{}-{}", 1, 2))
print(list(formatter.parse("a{b.c[d]!r:>{w}}{{x}} {}")))
print(formatter.get_field("0.real", (5,), {}), formatter.vformat("{a}{b}", (), {"a": 1, "b": 2}))
for text in ("{", "}", "{0", "{a!x}", "{0!}", "{:{:{:{}}}}", "{0} {}", "{} {0}", "{missing}", "{5}", "{0.}", "{0[}", "{a!rs}"):
    try:
        print(formatter.format(text, 1, 2, 3, 4, a=1))
    except Exception as error:
        print(repr(text), type(error).__name__, error)


class Default(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f"<{key}>") if isinstance(key, str) else super().get_value(key, args, kwargs)

    def check_unused_args(self, used, args, kwargs):
        print("used:", sorted(map(str, used)))


print(Default().format("{0} {name} {other}", 5, name="n"))
