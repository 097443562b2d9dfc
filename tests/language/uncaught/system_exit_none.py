# exit 0: sys.exit() and SystemExit(None) end with zero.
print("before")
raise SystemExit
