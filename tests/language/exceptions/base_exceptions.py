# KeyboardInterrupt, GeneratorExit and SystemExit pass by except Exception.
for cls in (KeyboardInterrupt, GeneratorExit, SystemExit, BaseException):
    try:
        try:
            raise cls("x")
        except Exception:
            print("caught by Exception")
    except BaseException as e:
        print(type(e).__name__, "passed by", e)
class MyBase(BaseException): pass
try:
    try:
        raise MyBase("b")
    except Exception:
        print("never")
    finally:
        print("finally")
except MyBase as e:
    print(e)
try:
    raise KeyboardInterrupt
except:
    print("a bare except takes all")
print(isinstance(MyBase(), Exception), issubclass(Exception, BaseException), BaseException.__bases__)
