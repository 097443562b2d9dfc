import threading

data = threading.local()
data.value = "main"
log = []


def work(number):
    log.append((number, hasattr(data, "value")))
    data.value = number
    log.append((number, data.value, data.__dict__))


for number in range(3):
    thread = threading.Thread(target=work, args=(number,))
    thread.start()
    thread.join()
print(log)
print(data.value, data.__dict__)
del data.value
for call in (lambda: data.value, lambda: delattr(data, "value"), lambda: setattr(data, "__dict__", {})):
    try:
        call()
    except AttributeError as error:
        print(error)
try:
    threading.local(1)
except TypeError as error:
    print(error)
