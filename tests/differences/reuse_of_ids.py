# What: whether id() of an object that is gone is given to the next one
# Cause: both free at once, but a bare object() takes its memory from elsewhere in minipy than where the last one gave it back.
# Portable: an id means something only while the object lives.
print(id(object()) == id(object()))
