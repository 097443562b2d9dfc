# exit 1: an uncaught group is drawn as a tree.
def fail(n):
    raise ValueError(f"number {n}")

errors = []
for n in range(2):
    try:
        fail(n)
    except ValueError as e:
        errors.append(e)
errors.append(TypeError("never raised"))
inner = ExceptionGroup("inner", [KeyError("deep"), OSError(2, "No such")])
inner.add_note("note on the inner group")
raise ExceptionGroup("outer", errors + [inner])
