# dis: what does not depend on the instructions themselves.
import dis
import io


def add(a, b=2, *, c=3):
    """Adds."""
    total = a + b
    return [total + c for _ in range(2)]


info = dis.code_info(add)
print("\n".join(line for line in info.splitlines() if line.startswith(("Name", "Argument", "Positional", "Kw-only"))))
print({line for _, line in dis.findlinestarts(add.__code__) if line} - {add.__code__.co_firstlineno})
print({one.line_number for one in dis.get_instructions(add)} >= {8, 9}, repr(dis.Bytecode(add)).split(" at ")[0])
out = io.StringIO()
dis.dis("x + 1", file=out)
print("x" in out.getvalue(), out.getvalue().lstrip().startswith(("0", "1")))
print(all(dis.opname[dis.opmap[name]] == name for name in dis.opmap), dis.COMPILER_FLAG_NAMES[32])
for what in (5, len, "for"):
    try:
        dis.dis(what)
    except (TypeError, SyntaxError) as error:
        print(type(error).__name__, error)
class Thing:
    def method(self):
        return 1
out = io.StringIO()
dis.dis(Thing, file=out)
print(out.getvalue().splitlines()[0])
