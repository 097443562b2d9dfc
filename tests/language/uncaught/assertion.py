# exit 1: a failed assertion with its message and carets.
values = [1, 2, 3]
assert sum(values) == 7, f"sum is {sum(values)}"
