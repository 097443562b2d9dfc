# codecs: open, readers, writers, recoding
import codecs
import io
import os
import tempfile

descriptor, path = tempfile.mkstemp()
os.close(descriptor)
with codecs.open(path, "w", "utf-16") as file:
    file.write("één\n")
    file.writelines(["twee\n", "drie"])
with open(path, "rb") as file:
    print(file.read() == "één\ntwee\ndrie".encode("utf-16"))
with codecs.open(path, encoding="utf-16") as file:
    print(file.encoding, repr(file.readline()), list(file))
    file.seek(0)
    print(repr(file.read()))
os.unlink(path)
reader = codecs.getreader("utf-8")(io.BytesIO("äöü\r\nzwei\n\ndrei".encode()))
print(repr(reader.read(2)), repr(reader.readline()), [line for line in reader])
reader = codecs.getreader("latin-1")(io.BytesIO(b"a\xe9\nb"))
print(reader.readlines())
target = io.BytesIO()
writer = codecs.getwriter("ascii")(target, "backslashreplace")
writer.write("aé")
writer.writelines(["€", "b"])
print(target.getvalue())
recoder = codecs.EncodedFile(io.BytesIO("é\nx".encode("latin-1")), "utf-8", "latin-1")
print(recoder.read())
info = codecs.CodecInfo(lambda text, errors="strict": (text.upper().encode(), len(text)), lambda data, errors="strict": (bytes(data).decode().lower(), len(data)), name="shout")
codecs.register(lambda name: info if name == "shout" else None)
print(codecs.encode("hi", "shout"), codecs.decode(b"HI", "shout"), codecs.lookup("shout").name)
