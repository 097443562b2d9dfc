# code.replace() and copy.replace() make code with other names, constants and flags; some parts must fit.
import copy
import types


def greet(name, punctuation="!"):
    return "hello " + name + punctuation


code = greet.__code__
other = code.replace(co_name="meet", co_qualname="Person.meet", co_firstlineno=100, co_filename="made.py")
print(other.co_name, other.co_qualname, other.co_firstlineno, other.co_filename, other.co_varnames)
print(code.co_name, other == code, code.replace() is code)
constants = tuple("goodbye " if one == "hello " else one for one in code.co_consts)
print(types.FunctionType(code.replace(co_consts=constants), {}, "f", ("?",))("you"))
renamed = code.replace(co_varnames=("who", "mark"))
print(types.FunctionType(renamed, {})(who="me", mark="."))
print(copy.replace(code, co_name="copied").co_name)
for changes in ({"co_name": 5}, {"co_consts": []}, {"co_names": 3}, {"nothing": 1}):
    try:
        code.replace(**changes)
    except TypeError as error:
        print(error)
print(all(type(one) is bytes for one in (code.co_code, code.co_linetable, code.co_exceptiontable)))
print(len(code.co_code) % 2, code.replace(co_code=code.co_code).co_name)


def steps():
    got = yield 1
    return got


awaitable = types.FunctionType(steps.__code__.replace(co_flags=steps.__code__.co_flags | 0x100), {})


async def waits():
    return await awaitable()


coroutine = waits()
print(coroutine.send(None))
try:
    coroutine.send("answer")
except StopIteration as stop:
    print(stop.value)
