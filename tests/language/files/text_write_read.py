# Writing and reading a text file.
import os
path = os.path.join(os.environ.get("TMPDIR", "/tmp"), f"minipy_{os.getpid()}_text")
try:
    with open(path, "w") as f:
        print(f.write("first\n"), f.write("zweite é 日本\n"), f.write(""))
        f.writelines(["third\n", "no newline"])
    with open(path) as f:
        print(repr(f.read()))
    with open(path) as f:
        print(f.readline(), f.readline(6), f.readlines(), repr(f.readline()), repr(f.read()))
    with open(path) as f:
        for number, line in enumerate(f, 1):
            print(number, line.rstrip())
    with open(path, "a") as f:
        f.write("appended\n")
    with open(path) as f:
        print(f.read(7), [f.read(1) for _ in range(3)], len(f.read()), list(f))
    with open(path, "r+") as f:
        f.write("FIRST")
        f.seek(0, 2)
        f.write("end")
    print(open(path).read().split("\n"))
finally:
    os.remove(path)
