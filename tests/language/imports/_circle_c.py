from _circle_d import name
other = 1
