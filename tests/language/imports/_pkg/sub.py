print("executing", __name__)
from . import value
CONSTANT = value + 1

def who():
    return __name__
