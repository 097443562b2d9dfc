# exit 0: a number that runs into a keyword is warned of on standard error.
print(1if True else 2)
print([0x1for x in (1, 2)])
print(1or 2, 0b1and 3)
