# csv: writing by dialects, quoting, dictionaries, dialects of one's own, guessing
import csv
import io


def text(rows, **options):
    target = io.StringIO()
    csv.writer(target, **options).writerows(rows)
    return target.getvalue()


ROW = ["plain", 'q"uote', "com,ma", "new\nline", 1, 2.5, None, "", " blank "]
for options in ({}, {"quoting": csv.QUOTE_ALL}, {"quoting": csv.QUOTE_NONNUMERIC}, {"quoting": csv.QUOTE_STRINGS}, {"quoting": csv.QUOTE_NOTNULL}, {"delimiter": ";"}, {"quotechar": "'"}, {"lineterminator": "|"},
                {"doublequote": False, "escapechar": "\\"}, {"quoting": csv.QUOTE_NONE, "escapechar": "\\"}, {"dialect": "unix"}, {"dialect": csv.excel_tab}):
    print(options if "dialect" not in options else "dialect", repr(text([ROW], **options)))
print(repr(text([[], [""], ["", ""], [None], "abc", (n for n in range(3))])))
for rows, options in (([3], {}), ([["a,b"]], {"quoting": csv.QUOTE_NONE}), ([['"']], {"doublequote": False}), ([[""]], {"quoting": csv.QUOTE_NONE})):
    try:
        print(text(rows, **options))
    except csv.Error as error:
        print(error)
target = io.StringIO()
writer = csv.DictWriter(target, ["b", "a"], restval="-", extrasaction="raise")
print(writer.writeheader(), writer.writerow({"a": 1, "b": 2}), writer.writerow({"a": 3}))
try:
    writer.writerow({"a": 1, "c": 2})
except ValueError as error:
    print(error)
csv.DictWriter(target, ["a"], extrasaction="ignore").writerows([{"a": "x", "c": 9}])
print(repr(target.getvalue()))


class Pipes(csv.Dialect):
    delimiter = "|"
    quotechar = "'"
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = csv.QUOTE_MINIMAL


csv.register_dialect("pipes", Pipes)
csv.register_dialect("semi", delimiter=";", lineterminator="\n")
print(repr(text([["a|b", "c"]], dialect="pipes")), repr(text([["a;b"]], dialect="semi")), csv.get_dialect("pipes").delimiter, csv.list_dialects())
csv.unregister_dialect("pipes")
for bad in (lambda: csv.get_dialect("pipes"), lambda: csv.unregister_dialect("x"), lambda: csv.register_dialect(3), lambda: csv.writer(3), lambda: csv.Dialect(), lambda: csv.DictWriter(target, [], extrasaction="x")):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
found = csv.Sniffer().sniff("name;age\nann;30\nbob;40\n")
print(found.delimiter, found.quotechar, csv.Sniffer().has_header("name,age\nann,30\nbob,40\n"), csv.Sniffer().sniff("'a','b'\n'c','d'\n").quotechar)
