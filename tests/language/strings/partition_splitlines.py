# partition, rpartition, splitlines.
print("k=v=w".partition("="), "k=v=w".rpartition("="), "kv".partition("="), "kv".rpartition("="), "=".partition("="))
print("a\nb\r\nc\rd\x0be\x0cf\x1cg\x85h\u2028i\u2029j".splitlines())
print("a\nb\r\nc\r\r\n".splitlines(True), "a\n\nb".splitlines(), "".splitlines(), "\n".splitlines(), "\n".splitlines(keepends=True), "x".splitlines())
for f in (lambda: "a".partition(""), lambda: "a".partition(1), lambda: "a".rpartition("")):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
