# What is thrown into a generator has what the generator handles as its context, through delegation too.
def handles():
    try:
        raise AssertionError(1)
    except Exception:
        try:
            yield
        finally:
            pass


def outer():
    try:
        1 / 0
    except ZeroDivisionError:
        yield from handles()


def chain(error):
    names = []
    while error is not None:
        names.append(repr(error))
        error = error.__context__
    return " < ".join(names)


for make in (handles, outer):
    generator = make()
    next(generator)
    try:
        try:
            [][1]
        except IndexError:
            generator.throw(ValueError(2))
    except ValueError as error:
        print(make.__name__, chain(error))


def delegates():
    got = yield from [1, 2, 3]
    print("got", got)
    yield "more"


generator = delegates()
print(next(generator), generator.throw(StopIteration("thrown")))
