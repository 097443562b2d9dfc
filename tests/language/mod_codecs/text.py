# codecs: lookup, encode and decode, piece by piece, marks, error handlers
import codecs

for name in ("utf8", "UTF-8", "latin1", "L1", "us-ascii", "utf-16LE", "utf_8_sig", "rot13", "hex", "iso-8859-1"):
    print(name, codecs.lookup(name).name)
print(codecs.encode("é"), codecs.encode("é", "latin-1"), codecs.decode(b"\xc3\xa9"), codecs.encode("aé", "ascii", "replace"), codecs.decode(b"a\xff", "utf-8", "ignore"))
print(codecs.encode("Hello", "rot13"), codecs.encode(b"abc", "hex"), codecs.decode("616263", "hex"), codecs.encode(b"abc", "base64"), codecs.decode(b"YWJj", "base64"))
print(codecs.getencoder("utf-8")("né"), codecs.getdecoder("latin-1")(b"n\xe9"))
decoder = codecs.getincrementaldecoder("utf-8")()
print([decoder.decode(bytes([byte])) for byte in "é€😀".encode()], decoder.getstate())
print(decoder.decode(b"\xe2\x82"), decoder.getstate())
try:
    decoder.decode(b"", True)
except UnicodeDecodeError as error:
    print(error)
decoder = codecs.getincrementaldecoder("utf-16")()
print([decoder.decode(bytes([byte])) for byte in "aé".encode("utf-16")])
encoder = codecs.getincrementalencoder("utf-8-sig")()
print(encoder.encode("a"), encoder.encode("b"))
print(list(codecs.iterencode(["a", "", "é"], "utf-8")), list(codecs.iterdecode([b"\xc3", b"\xa9x"], "utf-8")))
print(codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM_LE)
error = UnicodeEncodeError("ascii", "aé€b", 1, 3, "why")
for handler in ("ignore", "replace", "xmlcharrefreplace", "backslashreplace"):
    print(handler, codecs.lookup_error(handler)(error))
codecs.register_error("stars", lambda error: ("*" * (error.end - error.start), error.end))
print(codecs.encode("aé€b", "ascii", "stars"), codecs.decode(b"a\xffb", "ascii", "stars"))
for bad in (lambda: codecs.lookup("nope"), lambda: codecs.encode("é", "ascii"), lambda: codecs.decode(b"\xff"), lambda: codecs.lookup_error("nope"), lambda: codecs.lookup(3)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
