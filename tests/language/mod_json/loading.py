# json: loads, its hooks, and what it says about mistakes
import io
import json

for text in ("null", "true", "false", "0", "-0", "12345678901234567890", "1.5", "-1.5e-3", "1E400", "NaN", "-Infinity", '""', '"a\\u00e9\\n\\"\\/\\\\"', '"\\ud83d\\ude00"', "[]", " [ 1 , 2 ] ",
             '{"a": {"b": [1, {}]}, "a": 2}', "\t\r\n{}\n"):
    print(repr(text), repr(json.loads(text)))
print(ascii(json.loads('"\\ud83d x \\ude00"')), json.loads(b'{"k": "\xc3\xa9"}'), json.loads(bytearray(b"[1]")), json.loads('"é"'.encode("utf-16")), json.loads("[1]".encode("utf-32-be")))
print(json.load(io.StringIO('{"from": "file"}')), json.loads('"\t"', strict=False))
text = '{"i": 10, "f": 2.50, "n": NaN, "o": {"x": 1}}'
print(json.loads(text, parse_int=str, parse_float=lambda digits: "f" + digits, parse_constant=lambda word: "c" + word))
print(json.loads(text, object_pairs_hook=list), json.loads(text, object_hook=lambda found: sorted(found)), sep="\n")
for text in ("", "{", "[", "[1", "[1,", "[1,]", '{"a"', '{"a":', '{"a":1', '{"a":1,}', "{a:1}", '"abc', '"a\nb"', '"\\x"', '"\\u12"', "nul", "-", "01", "1.", "1 2", "[1 2]", '{"a" 1}', "{1:2}", "\ufeff1",
             "[1,\n 2,\n x]", '{"a":1 "b":2}', "{,}", '"\\', '["a", \'b\']'):
    try:
        print(repr(text), json.loads(text))
    except json.JSONDecodeError as error:
        print(repr(text), error, "|", error.msg, error.pos, error.lineno, error.colno)
for wrong in (3, None, ["x"]):
    try:
        json.loads(wrong)
    except TypeError as error:
        print(error)
decoder = json.JSONDecoder()
print(decoder.raw_decode('{"a": 1} tail'), decoder.raw_decode("x[1]", 1), decoder.decode(" 1 "))
try:
    decoder.raw_decode(" 1")
except json.JSONDecodeError as error:
    print(error, issubclass(json.JSONDecodeError, ValueError))
