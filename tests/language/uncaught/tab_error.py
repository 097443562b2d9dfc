# exit 1: tabs and spaces mixed.
if True:
    x = 1
	y = 2
