# exit 1: any other object is printed.
raise SystemExit(["a", "list"])
