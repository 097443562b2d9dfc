# exit 1: a missing name that is a standard module suggests the import.
print(math.pi)
