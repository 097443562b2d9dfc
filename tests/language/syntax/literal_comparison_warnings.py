# exit 0: suspicious comparisons, calls and subscripts are warned of at compile time.
x = 1
print(x is 1, x is not "a", x is ())
if False:
    1()
    "a" ()
    [1, 2] [3, 4][0:0] (5)
    (1, 2)["a"]
    [1] [None]
    {1: 2}(3)
    assert (x, "always")
print("end")
