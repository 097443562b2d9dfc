"""A plain module."""
import sys
counter = sys.modules.setdefault("_count_holder", {"n": 0})
counter["n"] += 1
counter = counter["n"]
