# encode with the common codecs and every error handler.
s = "aé日😀"
for codec in ("utf-8", "UTF8", "U8"):
    print(codec, s.encode(codec))
print("é".encode("latin-1"), "abc".encode("ascii"), "abc".encode(), "".encode())
for errors in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace"):
    print(errors, s.encode("ascii", errors), s.encode("latin-1", errors=errors))
for f in (lambda: s.encode("ascii"), lambda: s.encode("latin-1"), lambda: "\ud800".encode(), lambda: s.encode("nope"), lambda: s.encode("ascii", "nope"), lambda: "aéé".encode("ascii")):
    try:
        print(f())
    except (UnicodeError, LookupError) as e:
        print(type(e).__name__, e)
print("\ud800".encode("utf-8", "surrogatepass"), "\udcff".encode("utf-8", "surrogateescape"))
