# NameError carries the name; the traceback's suggestion is not in the message.
valu = 1
def f():
    counter = 1
    try:
        return countr
    except NameError as e:
        return str(e), e.name
print(f())
try:
    vaule
except NameError as e:
    print(e)
try:
    pritn("x")
except NameError as e:
    print(e, e.args)
class A:
    blech = 1
    def m(self):
        return blech
try:
    A().m()
except NameError as e:
    print(e)
print(NameError("custom").name, NameError("m", name="n").name, UnboundLocalError("x", name="y").name)
