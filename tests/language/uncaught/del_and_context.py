# exit 1: three exceptions in a row, each while handling the one before.
def third():
    try:
        second()
    except KeyError:
        raise IndexError("third")

def second():
    try:
        raise ValueError("first")
    except ValueError:
        raise KeyError("second")

third()
