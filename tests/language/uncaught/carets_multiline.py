# exit 1: an expression over several lines is shown over several lines.
def combine(*args):
    raise RuntimeError("combined")

result = (
    1
    + combine(
        "first",
        "second",
    )
    + 3
)
