# exit 1: endless recursion, folded after three repetitions.
def forever():
    forever()

forever()
