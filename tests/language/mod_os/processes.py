# os: child processes by fork, spawn and popen, pipes, exit codes
import os
import sys

reader, writer = os.pipe()
child = os.fork()
if child == 0:
    os.close(reader)
    os.write(writer, b"from the child")
    os._exit(7)
os.close(writer)
print(os.read(reader, 100), os.read(reader, 100))
os.close(reader)
done, status = os.waitpid(child, 0)
print(done == child, os.WIFEXITED(status), os.WEXITSTATUS(status), os.waitstatus_to_exitcode(status))
print(os.spawnl(os.P_WAIT, "/bin/sh", "sh", "-c", "exit 3"))
print(os.spawnlp(os.P_WAIT, "sh", "sh", "-c", "exit 4"))
print(os.spawnvpe(os.P_WAIT, "sh", ["sh", "-c", "exit $CODE"], {"CODE": "5", "PATH": "/bin:/usr/bin"}))
child = os.spawnv(os.P_NOWAIT, "/bin/sh", ["sh", "-c", "kill -9 $$"])
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
print(os.system("exit 2") >> 8)
print(os.popen("echo one; echo two").readlines())
with os.popen("cat; exit 3", "w") as stream:
    pass
print(os.popen("exit 3").close(), os.popen("true").close())
for bad in (lambda: os.popen(3), lambda: os.popen("true", "rw"), lambda: os.spawnv(os.P_WAIT, "/bin/sh", []), lambda: os.execvp("no-such-program", ["x"])):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
print(os.getpid() > 1, os.getppid() > 0, os.cpu_count() >= 1)
