# The script is __main__, also when imported by name.
import os, sys
print(__name__, __package__, __spec__, os.path.basename(__file__), sys.modules["__main__"].__name__)
import __main__
print(__main__ is sys.modules["__main__"], __main__.__dict__ is globals())
marker = "set before"
print(__main__.marker, vars(__main__)["marker"])
if __name__ == "__main__":
    print("run as a script")
print("__builtins__" in globals(), __doc__, sys.argv[0].endswith("main_module.py"))
