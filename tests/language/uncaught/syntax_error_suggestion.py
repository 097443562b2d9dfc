# exit 1: a SyntaxError with a range of carets.
total = 5
if total = 5:
    print("five")
