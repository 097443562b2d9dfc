# exit 1: a SyntaxError in the script itself stops it before anything runs.
print("never printed")
def f(x:
    return x
print("also never")
