"""`python -m unittest`: the tests of the modules, classes and methods that are named, or all that are found."""

import sys

if sys.argv[0].endswith("__main__.py") or sys.argv[0] == "frozen":
    sys.argv[0] = "python -m unittest"

__unittest = True

from unittest.main import main

main(module=None)
