# A round-robin scheduler of generators as tasks.
def task(name, n):
    for i in range(n):
        got = yield f"{name}{i}"
        if got:
            print(name, "received", got)
    return f"{name} done"
def run(tasks):
    queue = list(tasks)
    results = []
    message = None
    while queue:
        t = queue.pop(0)
        try:
            out = t.send(message)
            results.append(out)
            queue.append(t)
        except StopIteration as e:
            print(e.value)
        message = None
    return results
print(run([task("a", 3), task("b", 1), task("c", 2)]))
t = task("solo", 2)
next(t)
print(t.send("hello"))
