# A small program over files: copy, count, merge, rewrite.
import os
base = os.path.join(os.environ.get("TMPDIR", "/tmp"), f"minipy_{os.getpid()}_prog")
os.mkdir(base)
def p(name): return os.path.join(base, name)
try:
    with open(p("a.log"), "w") as f:
        for i in range(20):
            print(f"{i:03d} {'ERROR' if i % 7 == 0 else 'info'} message {i * i}", file=f)
    with open(p("a.log")) as src, open(p("errors.log"), "w") as dst:
        n = 0
        for line in src:
            if "ERROR" in line:
                dst.write(line.upper())
                n += 1
    print(n, open(p("errors.log")).read(), end="")
    with open(p("a.log"), "rb") as f:
        data = f.read()
    print(len(data), data.count(b"\n"), sum(data) % 1000)
    with open(p("copy"), "wb") as f:
        for i in range(0, len(data), 64):
            f.write(data[i:i + 64])
    print(open(p("copy"), "rb").read() == data, os.path.getsize(p("copy")), os.path.exists(p("none")), sorted(os.listdir(base)))
    counts = {}
    with open(p("a.log")) as f:
        for word in f.read().split():
            counts[word] = counts.get(word, 0) + 1
    print(counts["info"], counts["ERROR"], counts["message"], len(counts))
    os.rename(p("copy"), p("moved"))
    print(os.path.isfile(p("moved")), os.path.isdir(base), os.path.splitext("x.tar.gz"), os.path.basename(p("moved")))
finally:
    for name in os.listdir(base):
        os.remove(p(name))
    os.rmdir(base)
