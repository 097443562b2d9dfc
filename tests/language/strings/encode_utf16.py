# The utf-16, utf-32 and utf-8-sig codecs, both ways.
s = "aé日😀"
for codec in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf_8_sig"):
    data = s.encode(codec)
    print(codec, data, data.decode(codec) == s)
print(b"\xff\xfea\x00".decode("utf-16"), b"\xfe\xff\x00a".decode("utf-16"), b"\xef\xbb\xbfx".decode("utf-8-sig"), s.encode("utf-16").decode("utf-16") == s)
print("\ud83d\ude00".encode("utf-16-le", "surrogatepass").decode("utf-16-le"))
for data, codec in ((b"a", "utf-16-le"), (b"\x00\xd8", "utf-16-le"), (b"\x00\x00\x11\x00", "utf-32-le")):
    try:
        data.decode(codec)
    except UnicodeDecodeError as e:
        print(e)
