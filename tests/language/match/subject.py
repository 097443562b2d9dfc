# The subject is evaluated once; tuples, walrus and stars as subjects.
def subject():
    print("evaluated")
    return 5
match subject():
    case 1: print("one")
    case 5: print("five")
match x := 10:
    case 10: print("walrus", x)
a = [1, 2]
match *a, 3:
    case [1, 2, 3]: print("starred")
match a:
    case [x, y]:
        x += 100
print(a, x)
match -1:
    case -1: print("negative")
match not 0:
    case True: print("not")
match lambda: 0:
    case f: print(f())
match {}:
    case {}: print("dict display")
match [i for i in range(2)]:
    case [0, 1]: print("comprehension")
match (yield_ := "name"):
    case str(s): print(s)
match 5:
    case 1: print("no")
print("nothing matched is fine")
match "abc"[1]:
    case "b": print("subscript")
match a[0], a[1:]:
    case 1, [2]: print("commas")
