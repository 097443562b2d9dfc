# Conversions between huge ints and decimal text are limited; other bases are not.
import sys
print(sys.get_int_max_str_digits())
for f in (lambda: int("1" * 5000), lambda: str(10 ** 5000), lambda: f"{10 ** 5000}", lambda: "%d" % 10 ** 5000, lambda: repr(-10 ** 4300)):
    try:
        print(len(f()))
    except (ValueError, TypeError) as e:
        print(e)
print(len(str(10 ** 4299)), len(hex(10 ** 5000)), int("f" * 5000, 16).bit_length())
sys.set_int_max_str_digits(0)
print(len(str(10 ** 5000)), int("1" * 5000) % 1000)
sys.set_int_max_str_digits(4300)
try:
    sys.set_int_max_str_digits(100)
except ValueError as e:
    print(e)
