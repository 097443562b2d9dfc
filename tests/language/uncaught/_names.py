square_root = 2
