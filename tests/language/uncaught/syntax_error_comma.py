# exit 1: perhaps a comma is missing.
point = (1 2)
