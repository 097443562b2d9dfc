# exit 1: NameError suggests a similar name.
counter_value = 10

def show():
    total = counter_valu + 1
    return total

show()
