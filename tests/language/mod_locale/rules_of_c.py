# locale and platform: the C locale's rules, and what every machine answers.
import locale
import platform

print(locale.setlocale(locale.LC_ALL, "C"), locale.setlocale(locale.LC_NUMERIC), locale.getlocale(locale.LC_NUMERIC))
conv = locale.localeconv()
print(conv["decimal_point"], repr(conv["thousands_sep"]), conv["grouping"], conv["frac_digits"], len(conv))
print(locale.format_string("%d|%5.1f|%s|%%|%-6d|", (1234567, 2.25, "x", 42), grouping=True), locale.format_string("%(a)d %(b)s", {"a": 1, "b": 2}))
print(locale.str(1.5), locale.atof("2.5"), locale.atoi("12"), locale.delocalize("1.5"), locale.localize("1234.5", True))
print(sorted(["b", "A", "a"], key=locale.strxfrm), locale.strcoll("a", "b") < 0, locale.strcoll("a", "a"))
for call in (lambda: locale.setlocale(locale.LC_ALL, "no_such"), lambda: locale.currency(5)):
    try:
        print(call())
    except (locale.Error, ValueError) as error:
        print(type(error).__name__, error)
print(platform.system(), platform.python_version(), platform.python_version_tuple(), platform.architecture()[0])
print(platform.uname().system == platform.uname()[0], len(platform.uname()), platform.machine() == platform.uname().machine)
