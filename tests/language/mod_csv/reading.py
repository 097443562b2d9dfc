# csv: reading by dialects, quotes, escapes, numbers, errors
import csv
import io

LINES = ["a,b,c\r\n", '"quoted, comma","say ""hi""",x\n', '"two\n', 'lines",end\n', "\n", ",,\n", " spaced , kept \n", "no end"]
reader = csv.reader(LINES)
for row in reader:
    print(reader.line_num, row)
for options, line in (
    ({"delimiter": ";"}, "a;b,c"), ({"delimiter": "\t"}, "a\tb"), ({"quotechar": "'"}, "'a,b','it''s'"), ({"escapechar": "\\"}, "a\\,b,c\\\\"), ({"doublequote": False, "escapechar": "\\"}, '"a\\"b",c'),
    ({"skipinitialspace": True}, 'a,  b,  "c"'), ({"quoting": csv.QUOTE_NONE}, '"a","b"'), ({"quoting": csv.QUOTE_NONNUMERIC}, '1,"2",3.5'), ({"quoting": csv.QUOTE_STRINGS}, '1,"",,"x"'),
    ({"quoting": csv.QUOTE_NOTNULL}, '1,"",,"x"'), ({"dialect": "excel-tab"}, "a\tb,c"), ({"dialect": "unix"}, '"a","b"'), ({}, 'a"b,"c"d,"e'), ({}, ""),
):
    print(options, list(csv.reader([line], **options)))
for options, line in (({"strict": True}, 'a,"b"c'), ({"strict": True}, '"open'), ({}, "a\nb"), ({}, 3), ({}, b"x"), ({"delimiter": "ab"}, ""), ({"delimiter": 3}, ""), ({"quoting": 9}, ""), ({"dialect": "none"}, ""), ({"nope": 1}, ""),
                      ({"quoting": csv.QUOTE_NONNUMERIC}, "x"), ({"delimiter": "\n"}, ""), ({"delimiter": '"'}, "")):
    try:
        print(list(csv.reader([line], **options)))
    except Exception as error:
        print(options, line, type(error).__name__, error)
table = io.StringIO("name,age\nann,30\nbob\ncid,40,extra,more\n\n")
for row in csv.DictReader(table, restkey="rest", restval="?"):
    print(row)
print(list(csv.DictReader(["1,2"], fieldnames=["x", "y"])), csv.DictReader(["a,b", "1,2"]).fieldnames)
old = csv.field_size_limit(5)
try:
    print(list(csv.reader(['"123456"'])))
except csv.Error as error:
    print(error)
print(csv.field_size_limit(old), old, csv.list_dialects())
