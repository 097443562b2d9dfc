# try, except, else, finally and raise.
def divide(a, b):
    try:
        result = a / b
    except ZeroDivisionError as e:
        print("error:", e)
        return None
    else:
        print("fine")
        return result
    finally:
        print("finally")

print(divide(6, 3))
print(divide(1, 0))
try:
    raise ValueError("bad value")
except (TypeError, ValueError) as e:
    print(type(e).__name__, e)
try:
    try:
        {}["k"]
    except IndexError:
        print("never")
except Exception as e:
    print(repr(e))
