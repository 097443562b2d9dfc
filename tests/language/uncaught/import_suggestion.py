# exit 1: a missing name in a module suggests a similar one.
import os, sys
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from _names import square_rot
