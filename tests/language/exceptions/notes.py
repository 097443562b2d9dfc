# add_note and __notes__.
e = ValueError("v")
print(hasattr(e, "__notes__"))
e.add_note("first")
e.add_note("second")
print(e.__notes__, e)
try:
    try:
        raise e
    except ValueError as x:
        x.add_note("while handling")
        raise
except ValueError as x:
    print(x.__notes__)
for bad in (5, None, b"x"):
    try:
        e.add_note(bad)
    except TypeError as x:
        print(x)
e.__notes__ = ["replaced"]
e.add_note("added")
print(e.__notes__)
e.__notes__ = 5
try:
    e.add_note("n")
except TypeError as x:
    print(x)
del e.__notes__
print(hasattr(e, "__notes__"))
