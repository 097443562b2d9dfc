# What: how a message names an object of a library class
# Cause: CPython's C classes carry their module in the name that messages use; minipy has datetime and its like in Python, and messages name Python's classes without their module.
# Portable: the class of the exception and the rest of the message agree.
from datetime import date

try:
    date(2024, 5, 1) < 5
except TypeError as error:
    print(error)
