# Operands are locals in place, small ints are part of the instruction, constants fold.
def arithmetic(a, b):
    c = a + b * 2 - (b // 3) % 4
    c += 1
    c <<= a
    return -c ** 2 + ~a


def folded():
    return 2 * 3 + 4, -1, 'a' + 'b', (1, 2, 3)[1], 1 + 2j, not 0, 7 // -2


def walrus(x):
    return x + (x := 5) + x
