# What: how many instructions a code object has, and their bytes
# Cause: minipy's code is words of a register machine: what stands in co_code, co_consts, co_positions and co_stacksize follows from that.
# Portable: co_name, co_varnames, co_argcount, co_firstlineno, co_flags agree.
def add(a, b=2):
    return a + b


code = add.__code__
print(len(list(code.co_positions())) >= 4)
print(code.co_varnames, code.co_argcount, code.co_flags)
