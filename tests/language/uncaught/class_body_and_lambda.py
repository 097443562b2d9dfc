# exit 1: frames of lambdas, comprehensions, class bodies and generators.
def gen():
    yield 1
    yield (lambda v: v["x"])({})

class Body:
    items = [
        value
        for value in gen()
    ]
