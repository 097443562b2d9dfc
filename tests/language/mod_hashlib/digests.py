# hashlib and hmac: every guaranteed function, updates, copies, files, keyed hashes, errors.
import hashlib
import hmac
import io

print(sorted(hashlib.algorithms_guaranteed))
for name in sorted(hashlib.algorithms_guaranteed):
    made = hashlib.new(name)
    length = (20,) if name.startswith("shake") else ()
    empty = made.hexdigest(*length)
    made.update(b"The quick brown fox ")
    other = made.copy()
    made.update(bytearray(b"jumps over the lazy dog"))
    print(name, made.name, made.digest_size, made.block_size, empty[:20], made.hexdigest(*length), other.hexdigest(*length)[:10])
    print(made.digest(*length) == getattr(hashlib, name)(b"The quick brown fox jumps over the lazy dog").digest(*length))
print(hashlib.sha256(memoryview(b"abc")).hexdigest(), hashlib.md5(b"x" * 10000, usedforsecurity=False).hexdigest())
print(hashlib.blake2b(b"abc", digest_size=10).hexdigest(), hashlib.blake2s(digest_size=4).hexdigest())
print(hashlib.file_digest(io.BytesIO(b"abc" * 100000), "sha1").hexdigest())
for text in ("md5", "SHA256", "sha3_256", "no such"):
    try:
        print(hashlib.new(text, b"a").hexdigest()[:12])
    except ValueError as error:
        print(type(error).__name__, error)
for call in (lambda: hashlib.sha256("text"), lambda: hashlib.sha256(5), lambda: hmac.new("key", b"", "md5"), lambda: hmac.new(b"key", b"")):
    try:
        print(call())
    except TypeError as error:
        print(type(error).__name__, error)
made = hmac.new(b"key", b"The quick brown fox jumps over the lazy dog", "sha256")
print(made.hexdigest(), made.name, made.digest_size, made.block_size)
print(hmac.new(b"k" * 200, b"m", hashlib.md5).hexdigest(), hmac.digest(b"key", b"msg", "sha1").hex())
print(hmac.compare_digest("abc", "abc"), hmac.compare_digest(b"abc", b"abd"), hmac.compare_digest(b"a", b"ab"))
print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 10).hex(), hashlib.pbkdf2_hmac("sha1", b"p", b"s", 3, 30).hex())
