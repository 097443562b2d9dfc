# exit 1: an uncaught exception in nested calls, with its traceback.
def a(x):
    return b(x)

def b(x):
    return 1 / x

print("before")
a(0)
print("never")
