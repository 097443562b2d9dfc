# Impossible sizes are refused at once, with an exception that can be caught.
def attempt(label, f):
    try:
        f()
        print(label, "worked")
    except (MemoryError, OverflowError) as e:
        print(label, type(e).__name__, e)
attempt("str", lambda: "a" * 10 ** 20)
attempt("list", lambda: [0] * 10 ** 20)
attempt("tuple", lambda: (0,) * 10 ** 20)
attempt("bytes", lambda: b"a" * 10 ** 20)
attempt("str memory", lambda: "ab" * (2 ** 63 - 1))
attempt("list memory", lambda: [0] * (2 ** 62))
attempt("range len", lambda: len(range(10 ** 20)))
attempt("float", lambda: float(10 ** 309))
attempt("exp", lambda: 2.0 ** 1024)
attempt("bytes size", lambda: bytes(10 ** 20))
