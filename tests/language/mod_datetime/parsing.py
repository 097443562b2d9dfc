# datetime.strptime: directives, names, zones, weeks, errors
from datetime import datetime

CASES = [
    ("2024-05-06 07:08:09", "%Y-%m-%d %H:%M:%S"), ("6/5/24", "%d/%m/%y"), ("6/5/70", "%d/%m/%y"), ("Mon May  6 07:08:09 2024", "%c"), ("MONDAY, 6 may 2024", "%A, %d %B %Y"), ("07:08 PM", "%I:%M %p"), ("12:00 am", "%I:%M %p"),
    ("127 2024", "%j %Y"), ("2024 18 1", "%Y %W %w"), ("2024 18 Sun", "%Y %U %a"), ("2024-19-1", "%G-%V-%u"), ("1.5", "%S.%f"), ("1.123456", "%S.%f"), ("2024+0530", "%Y%z"), ("2024-05:30:15", "%Y%z"), ("2024Z", "%Y%z"), ("2024 UTC", "%Y %Z"),
    ("20240506", "%Y%m%d"), ("100%", "%j%%"), ("05/06/24 07:08:09", "%x %X"), ("  2024", " %Y"), ("2024-2-29", "%Y-%m-%d"),
    ("2024", "%Y-%m"), ("2024 x", "%Y"), ("a", "%Q"), ("a", "%"), ("2023-02-29", "%Y-%m-%d"), ("13", "%m"), ("25", "%H"), ("Xon", "%a"), ("2024 1", "%Y %V"), ("2024 1", "%G %j"), ("19", "%V"), ("+0530x", "%z"), ("+5", "%z"), ("2024-366", "%Y-%j"), ("2023-366", "%Y-%j"), ("", "%Y"),
]
for text, format in CASES:
    try:
        print(repr(text), repr(format), repr(datetime.strptime(text, format)))
    except ValueError as error:
        print(repr(text), repr(format), "ValueError", error)
for bad in (lambda: datetime.strptime(3, "%Y"), lambda: datetime.strptime("x", 3)):
    try:
        bad()
    except TypeError as error:
        print(error)
