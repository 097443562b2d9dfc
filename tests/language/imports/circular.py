# Circular imports: half-made modules and the words for their gaps.
import os, sys
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import _circle_a
print(_circle_a.from_b, _circle_a.own, sys.modules["_circle_b"].seen)
try:
    import _circle_c
except ImportError as e:
    print(str(e).split(" (/")[0])
print("_circle_c" in sys.modules, "_circle_d" in sys.modules)
try:
    import _circle_e
except AttributeError as e:
    print(str(e).split("' from")[0] + ("'" if "' from" in str(e) else ""), "(circular)" if "circular" in str(e) else "")
