# exit 1: an attribute missing from a module, with a suggestion.
import math

print(math.cosin(0))
