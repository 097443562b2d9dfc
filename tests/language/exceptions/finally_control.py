# return, break and continue in finally and around it.
def ret():
    try:
        return "try"
    finally:
        print("finally runs")
def override():
    try:
        return "try"
    finally:
        return "finally wins"
def swallow():
    try:
        raise ValueError("lost")
    finally:
        return "swallowed"
def loop():
    for i in range(3):
        try:
            if i == 0:
                continue
            if i == 1:
                raise KeyError
            return i
        except KeyError:
            print("caught at", i)
        finally:
            print("finally", i)
def break_in_finally():
    for i in range(3):
        try:
            raise ValueError
        finally:
            break
    return i
def continue_in_finally():
    n = 0
    for i in range(3):
        try:
            raise ValueError
        finally:
            n += 1
            continue
    return n
def nested():
    try:
        try:
            return 1
        finally:
            print("inner")
    finally:
        print("outer")
def value_is_kept():
    x = 1
    try:
        return x
    finally:
        x = 2
def else_return():
    try:
        pass
    except ValueError:
        pass
    else:
        return "else"
    finally:
        print("after else")
for f in (ret, override, swallow, loop, break_in_finally, continue_in_finally, nested, value_is_kept, else_return):
    print(f.__name__, f())
