# Tabs, spaces, odd widths and deep nesting.
if True:
 print("one space")
 if True:
        print("eight spaces")
        if True:
         print("nine")
if True:
	print("a tab")
	if True:
		print("two tabs")
if True:
        print("eight")
        # comment at the wrong depth
    # another
        print("still eight")
def f():
    if 1:
        if 2:
            if 3:
                for i in range(2):
                    while True:
                        try:
                            with_ = i
                            break
                        finally:
                            print("deep", with_)
    return "out"
print(f())

  # an indented comment before a statement
print("end")
