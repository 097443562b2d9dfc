# exit 130: an uncaught KeyboardInterrupt.
print("before")
raise KeyboardInterrupt
