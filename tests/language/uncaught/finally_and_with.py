# exit 1: finally blocks and managers run before the traceback appears.
class CM:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        print("exit called with", args[0].__name__)

try:
    with CM():
        raise LookupError("inside with")
finally:
    print("finally ran")
