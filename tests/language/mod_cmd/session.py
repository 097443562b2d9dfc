# cmd: a session from a stream, help, parsing, columns.
import cmd, io
class T(cmd.Cmd):
    intro="Welcome"
    prompt="> "
    use_rawinput=False
    def do_greet(self, arg):
        """greet [name]
        says hello"""
        self.stdout.write(f"hello {arg}\n")
    def do_quit(self, arg): return True
    def do_x1(self, arg): pass
    def help_topic(self): self.stdout.write("about topic\n")
    def precmd(self, line): return line.lower()
out=io.StringIO(); T(stdin=io.StringIO("greet Bob\n\nhelp\nhelp greet\n?topic\nhelp nope\nunknown cmd\n!ls\nx1\nquit\n"), stdout=out).cmdloop(); print(out.getvalue())
t=T(stdout=io.StringIO()); print(t.parseline("foo bar baz"), t.parseline("?x"), t.parseline(""), t.onecmd("quit"), t.completenames("g"), sorted(t.complete_help("")))
t.columnize(["a","bb","ccc"]*12, 40); print(t.stdout.getvalue())
for w in (10,80):
    t.stdout=io.StringIO(); t.columnize([str(i)*(i%5+1) for i in range(25)], w); print(t.stdout.getvalue())
