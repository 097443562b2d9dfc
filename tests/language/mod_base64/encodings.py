# base64: every encoding there and back, and its errors
import base64
import io

DATA = [b"", b"a", b"ab", b"abc", b"\x00\x00\x00\x00", b"\xff\xfe\xfd\xfb?>", b"    hello", bytes(range(20))]
for name in ("b64", "urlsafe_b64", "standard_b64", "b32", "b32hex", "b16", "b85", "a85", "z85"):
    encode, decode = getattr(base64, name + "encode"), getattr(base64, name + "decode")
    print(name, [encode(data) for data in DATA], all(decode(encode(data)) == data for data in DATA))
print(base64.b64encode(b"\xff\xfe", b"-_"), base64.b64decode("__4=", "-_"), base64.b64decode(b"YW\nJj!"), base64.b64decode("YWJj"), base64.b64encode(bytearray(b"x")))
print(base64.encodebytes(b"x" * 60), base64.decodebytes(b"eHh4\neHh4\n"), base64.b32decode("mfrgg===", casefold=True), base64.b32decode(b"M1023456", map01="L"), base64.b16decode("ff", True))
print(base64.a85encode(b"hello world!" * 3, wrapcol=20, adobe=True), base64.a85decode(b"<~87cURD]i,\"Ebo80~>", adobe=True), base64.a85encode(b"        x", foldspaces=True), base64.b85encode(b"a", pad=True))
source, target = io.BytesIO(b"some text " * 10), io.BytesIO()
base64.encode(source, target)
print(target.getvalue())
attempts = [
    lambda: base64.b64decode("YWJ"), lambda: base64.b64decode("Y"), lambda: base64.b64decode("YW!j", validate=True), lambda: base64.b64decode("é"), lambda: base64.b64encode("text"), lambda: base64.b64decode(3), lambda: base64.b32decode("A"), lambda: base64.b32decode("1AAAAAAA"),
    lambda: base64.b16decode("ff"), lambda: base64.b85decode("\"a"), lambda: base64.b85decode("~~~~~"), lambda: base64.a85decode("v"), lambda: base64.a85decode("x", adobe=True), lambda: base64.a85decode("!!z"), lambda: base64.encodebytes("x"),
]
for attempt in attempts:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
