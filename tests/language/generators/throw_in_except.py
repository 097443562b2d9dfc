# An exception thrown into a generator that rests in an except block has what it handles as its context.
def rests():
    try:
        1 / 0
    except ZeroDivisionError:
        yield 1


def catches():
    try:
        raise ValueError("own")
    except ValueError:
        try:
            yield
        except KeyError as error:
            print(repr(error.__context__))
            yield 2


one = rests()
next(one)
try:
    one.throw(KeyError("k"))
except KeyError as error:
    print(repr(error.__context__))
two = catches()
next(two)
try:
    raise TypeError("outer")
except TypeError:
    two.throw(KeyError)
three = catches()
next(three)
three.throw(KeyError)
four = rests()
next(four)
try:
    try:
        raise TypeError("outer")
    except TypeError:
        four.throw(KeyError("q"))
except KeyError as error:
    print(repr(error.__context__), repr(error.__context__.__context__))


def closed():
    try:
        yield
    except GeneratorExit as error:
        print(repr(error.__context__))
        raise


five = closed()
next(five)
try:
    1 / 0
except ZeroDivisionError:
    five.close()
