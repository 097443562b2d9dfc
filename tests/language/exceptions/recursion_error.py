# RecursionError: caught, and the interpreter goes on.
def f(n): return f(n + 1)
for _ in range(3):
    try:
        f(0)
    except RecursionError as e:
        print(type(e).__name__, e)
class A:
    def __getattr__(self, name): return getattr(self, name)
try:
    A().x
except RecursionError:
    print("getattr")
def catches(n):
    try:
        return catches(n + 1)
    except RecursionError:
        return n
deepest = catches(0)
print(100 < deepest < 1000)
def finally_runs(n, log):
    try:
        finally_runs(n + 1, log)
    finally:
        log.append(n)
log = []
try:
    finally_runs(0, log)
except RecursionError:
    print(log[-3:], len(log) > 100)
def gen(n):
    yield n
    yield from gen(n + 1)
try:
    list(gen(0))
except RecursionError:
    print("generators")
try:
    eval("-" * 100000 + "1")
except (RecursionError, MemoryError, SyntaxError) as e:
    print("nested source is refused")
print(sum(range(10)))
