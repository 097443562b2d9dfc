# What: what dis prints
# Cause: minipy has a register machine and an instruction table of its own.
# Portable: tools that read CPython's bytecode do not run on any other interpreter.
import contextlib
import dis
import io


def add(a, b):
    return a + b


with contextlib.redirect_stdout(io.StringIO()) as text:
    dis.dis(add)
words = text.getvalue().split()
print("BINARY_OP" in words, "RETURN_VALUE" in words)
