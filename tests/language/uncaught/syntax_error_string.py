# exit 1: an unterminated string.
message = "never closed
print(message)
