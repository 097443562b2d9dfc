# What: the raw bytes, the stack size and the constants of a code object
# Cause: minipy's code is words of a register machine: what stands in co_consts, co_lines and co_stacksize follows from that.
# Portable: co_name, co_varnames, co_argcount, co_firstlineno, co_flags agree.
def add(a, b=2):
    return a + b


code = add.__code__
print(len(list(code.co_lines())), len(list(code.co_positions())), code.co_stacksize)
print(code.co_varnames, code.co_argcount, code.co_flags)
