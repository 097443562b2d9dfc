"""Stands for interpreters written in Python: a machine with a stack that runs a program of numbers in a long if chain."""
# group: other
import sys

PUSH, LOAD, STORE, ADD, SUB, MUL, LESS, JUMP, BRANCH, HALT = range(10)


def run(code, names):
    stack = []
    pc = 0
    steps = 0
    while True:
        operation, argument = code[pc]
        pc += 1
        steps += 1
        if operation == PUSH:
            stack.append(argument)
        elif operation == LOAD:
            stack.append(names[argument])
        elif operation == STORE:
            names[argument] = stack.pop()
        elif operation == ADD:
            right = stack.pop()
            stack[-1] += right
        elif operation == SUB:
            right = stack.pop()
            stack[-1] -= right
        elif operation == MUL:
            right = stack.pop()
            stack[-1] *= right
        elif operation == LESS:
            right = stack.pop()
            stack[-1] = stack[-1] < right
        elif operation == JUMP:
            pc = argument
        elif operation == BRANCH:
            if not stack.pop():
                pc = argument
        else:
            return steps


def main(n):
    code = [
        (PUSH, 0), (STORE, "i"), (PUSH, 0), (STORE, "total"),
        (LOAD, "i"), (PUSH, n), (LESS, None), (BRANCH, 18),
        (LOAD, "total"), (LOAD, "i"), (PUSH, 3), (MUL, None), (ADD, None), (STORE, "total"),
        (LOAD, "i"), (PUSH, 1), (ADD, None), (JUMP, 19),
        (HALT, None), (STORE, "i"), (JUMP, 4),
    ]
    names = {}
    steps = run(code, names)
    print(steps, names["total"])


main(int(sys.argv[1]) if len(sys.argv) > 1 else 220000)
