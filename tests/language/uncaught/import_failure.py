# exit 1: an exception inside an imported module shows both files.
import os, sys
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import _broken
