from _circle_c import other
name = 1
