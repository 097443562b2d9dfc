# input() reads lines from sys.stdin.
import sys, io
sys.stdin = io.StringIO("first line\nsecond\n\nlast without newline")
print(repr(input()), repr(input("prompt> ")), repr(input("")), repr(input(5)))
try:
    input("at the end")
except EOFError as e:
    print()
    print(type(e).__name__, e)
sys.stdin = io.StringIO("1 2 3\nx\n")
print(sum(map(int, input().split())), sys.stdin.readline(), sys.stdin.read())
sys.stdin = None
try:
    input()
except RuntimeError as e:
    print(e)
class Lines:
    def __init__(self): self.n = 0
    def readline(self):
        self.n += 1
        return f"line {self.n}\n"
sys.stdin = Lines()
print(input(), input())
