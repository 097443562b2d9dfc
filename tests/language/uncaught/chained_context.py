# exit 1: an exception during handling shows both tracebacks.
def read(d):
    try:
        return d["key"]
    except KeyError:
        return d["other"]

try:
    1 / 0
except ZeroDivisionError as e:
    read({})
