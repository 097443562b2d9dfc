# exit, quit, help, copyright, credits and license, which come with the interpreter.
import builtins

print(exit)
print(repr(quit), exit.name, exit.eof)
print(help)
print([name for name in ("copyright", "credits", "exit", "help", "license", "quit") if name in dir(builtins)])
print([type(one).__module__ + "." + type(one).__qualname__ for one in (exit, help, copyright, license)])
print(repr(license))
for leave in (lambda: exit(), lambda: quit(3), lambda: exit("words")):
    try:
        leave()
    except SystemExit as error:
        print(repr(error), repr(error.code))
