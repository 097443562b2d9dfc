# run_path and run_module: names, arguments, what is left in sys.modules.
import os
import runpy
import sys

here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, here)
names = runpy.run_path(os.path.join(here, "_program.py"))
print(sorted(name for name in names if not name.startswith("__")), names["__name__"])
runpy.run_path(os.path.join(here, "_program.py"), {"given": 5}, "pack.name")
runpy.run_path(os.path.join(here, "_folder"), run_name="folder")
runpy.run_module("_program")
names = runpy.run_module("_program", {"given": 6}, "other", alter_sys=True)
print(names["seen"], "_program" in sys.modules, "other" in sys.modules, sys.argv[0].rpartition("/")[2])
for name in ("no_such_module", "no.such", "_folder", ".relative"):
    try:
        runpy.run_module(name)
    except ImportError as error:
        print(type(error).__name__, error)
try:
    runpy.run_path(os.path.join(here, "missing.py"))
except OSError as error:
    print(type(error).__name__, error.errno)
