# What: hash() of text that is not ASCII, with a fixed PYTHONHASHSEED
# Cause: minipy hashes the bytes of UTF-8; CPython those of its own 1, 2 or 4 byte form. For ASCII the two are the same.
# Portable: hashes of text change from run to run unless PYTHONHASHSEED says otherwise.
print(hash("plain"), hash("é"), hash("日本"))
