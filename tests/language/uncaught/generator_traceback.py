# exit 1: frames of delegating generators.
def inner():
    yield 1
    raise ValueError("in a generator")

def outer():
    yield from inner()

for x in outer():
    print(x)
