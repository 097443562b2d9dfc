# assert with and without messages.
for code in ("assert True", "assert 1, 'unused'", "assert False", "assert 0, 'zero'", "assert [], 5", "assert None, ('a', 1)", "assert 1 == 2, f'{1} is not {2}'", "assert x_undefined", "assert False, undefined_message"):
    try:
        exec(code)
        print(code, "passed")
    except (AssertionError, NameError) as e:
        print(code, "->", type(e).__name__, e.args, e)
def check(x):
    assert isinstance(x, int) and x > 0, "positive int wanted"
    return x
print(check(5))
try:
    check(-1)
except AssertionError as e:
    print(e, __debug__)
AssertionErrorReal = AssertionError
AssertionError = ValueError
try:
    assert False, "shadowing the name changes nothing"
except AssertionErrorReal as e:
    print(type(e).__name__, e)
