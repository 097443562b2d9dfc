import _circle_f
attribute = 1
