# exit 1: sys.exit with a message prints it on standard error.
import sys
print("before")
sys.exit("a message for the user")
