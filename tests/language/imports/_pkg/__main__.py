import sys
print("running", __name__, __package__, sys.argv[1:])
from . import value
from .sub import who
print(value, who())
