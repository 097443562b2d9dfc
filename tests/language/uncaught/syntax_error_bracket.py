# exit 1: a bracket that was never closed, far from the end.
items = [1, 2, 3
for i in items:
    print(i)
