# binascii: hexadecimal, base64, uuencode, quoted-printable, checksums
import binascii

data = b"Hello, \xc3\xa9\x00\xff!"
print(binascii.hexlify(data), binascii.hexlify(data, "-"), binascii.hexlify(data, b":", 4), binascii.hexlify(data, " ", -4), binascii.unhexlify("48656C6c6f"), binascii.b2a_hex(memoryview(b"ab")))
print(binascii.b2a_base64(data), binascii.b2a_base64(data, newline=False), binascii.a2b_base64("SGVsbG8="), binascii.a2b_base64(b"SGVs\nbG8=", strict_mode=False))
print(binascii.crc32(b"hello"), binascii.crc32(b"lo", binascii.crc32(b"hel")), binascii.crc32(b""), binascii.crc_hqx(b"hello", 0))
print(binascii.b2a_uu(data), binascii.a2b_uu(binascii.b2a_uu(data)) == data, binascii.b2a_uu(b"\0\0", backtick=True), binascii.a2b_uu("#86)C"))
print(binascii.b2a_qp(b"a=b \xe9\t\n end of a very long line that goes on and on until it is longer than seventy-six characters "), binascii.b2a_qp(b"a b_c", header=True), binascii.b2a_qp(b"a b\t", quotetabs=True), binascii.a2b_qp("a=3Db=\nc=E9_"), binascii.a2b_qp("a_b", header=True))
attempts = [
    lambda: binascii.unhexlify("abc"), lambda: binascii.unhexlify("zz"), lambda: binascii.hexlify("text"), lambda: binascii.a2b_base64("abc"), lambda: binascii.a2b_base64("a"), lambda: binascii.a2b_base64("=abc", strict_mode=True),
    lambda: binascii.a2b_base64("ab=c", strict_mode=True), lambda: binascii.a2b_base64("a!bc", strict_mode=True), lambda: binascii.a2b_base64("abc=d", strict_mode=True), lambda: binascii.b2a_uu(b"x" * 46), lambda: binascii.a2b_uu("!\x01"), lambda: binascii.unhexlify("é"),
]
for attempt in attempts:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error, isinstance(error, ValueError))
