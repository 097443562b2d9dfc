# exit 1: NameError suggests builtins too.
for i in rnage(3):
    print(i)
