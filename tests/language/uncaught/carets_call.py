# exit 1: carets under the failing call, arguments marked differently.
def outer(n):
    return middle(n + 1, key=[n])

def middle(n, *, key):
    return inner(
        n,
        key,
    )

def inner(n, key):
    raise ValueError(f"bad {n} {key}")

print(len("ok"), outer(41))
