# exit 0: a coroutine that is dropped without being awaited warns.
async def forgotten():
    print("never printed")
forgotten()
print("after")
x = forgotten()
del x
print("end")
