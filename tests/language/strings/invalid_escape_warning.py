# exit 0: an unknown escape stays as it is, with a SyntaxWarning.
print("\d \q")
print(b"\z")
print("\400")
print(f"\w{1}")
