"""Starting programs: the families os.exec* and os.spawn*, and os.popen.

The letters say how: l takes the arguments one by one, v as a sequence, p searches PATH, e takes an environment.
"""

import os
from os import path


def execl(file, *args):
    """Replace this process by a program."""
    os.execv(file, args)


def execle(file, *args):
    """Replace this process by a program; the last argument is its environment."""
    os.execve(file, args[:-1], args[-1])


def execlp(file, *args):
    """Replace this process by a program searched along PATH."""
    execvp(file, args)


def execlpe(file, *args):
    """Replace this process by a program searched along PATH; the last argument is its environment."""
    execvpe(file, args[:-1], args[-1])


def execvp(file, args):
    """Replace this process by a program searched along PATH."""
    _search_and_run(file, args, None)


def execvpe(file, args, env):
    """Replace this process by a program searched along PATH, in an environment."""
    _search_and_run(file, args, env)


def _search_and_run(file, args, env):
    def run(program):
        if env is None:
            os.execv(program, args)
        else:
            os.execve(program, args, env)

    if path.dirname(file):
        run(file)
        return
    complaint = last = None
    for directory in os.get_exec_path(env):
        program = path.join(os.fsencode(directory) if isinstance(file, bytes) else directory, file)
        try:
            run(program)
        except (FileNotFoundError, NotADirectoryError) as error:
            last = error
        except OSError as error:
            last = error
            complaint = complaint or error
    raise complaint or last


def _spawn(mode, file, args, env, run):
    if not isinstance(args, (tuple, list)):
        raise TypeError("argv must be a tuple or a list")
    if not args or not args[0]:
        raise ValueError("argv first element cannot be empty")
    child = os.fork()
    if not child:
        try:
            run(file, args) if env is None else run(file, args, env)
        finally:
            os._exit(127)
    if mode == os.P_NOWAIT:
        return child
    while True:
        _, status = os.waitpid(child, 0)
        if not os.WIFSTOPPED(status):
            return os.waitstatus_to_exitcode(status)


def spawnv(mode, file, args):
    """Run a program in a new process; its exit code, or with P_NOWAIT its id."""
    return _spawn(mode, file, args, None, os.execv)


def spawnve(mode, file, args, env):
    """Run a program in a new process and an environment."""
    return _spawn(mode, file, args, env, os.execve)


def spawnvp(mode, file, args):
    """Run a program searched along PATH in a new process."""
    return _spawn(mode, file, args, None, execvp)


def spawnvpe(mode, file, args, env):
    """Run a program searched along PATH in a new process and an environment."""
    return _spawn(mode, file, args, env, execvpe)


def spawnl(mode, file, *args):
    """Run a program in a new process; its exit code, or with P_NOWAIT its id."""
    return spawnv(mode, file, args)


def spawnle(mode, file, *args):
    """Run a program in a new process; the last argument is its environment."""
    return spawnve(mode, file, args[:-1], args[-1])


def spawnlp(mode, file, *args):
    """Run a program searched along PATH in a new process."""
    return spawnvp(mode, file, args)


def spawnlpe(mode, file, *args):
    """Run a program searched along PATH in a new process; the last argument is its environment."""
    return spawnvpe(mode, file, args[:-1], args[-1])


def popen(cmd, mode="r", buffering=-1):
    """Start a shell command with a pipe to its input ("w") or from its output ("r")."""
    if not isinstance(cmd, str):
        raise TypeError(f"invalid cmd type ({type(cmd)}, expected string)")
    if mode not in ("r", "w"):
        raise ValueError(f"invalid mode {mode!r}")
    if buffering == 0 or buffering is None:
        raise ValueError("popen() does not support unbuffered streams")
    reader, writer = os.pipe()
    ours, theirs, standard = (reader, writer, 1) if mode == "r" else (writer, reader, 0)
    child = os.fork()
    if not child:
        try:
            os.dup2(theirs, standard)
            os.execv("/bin/sh", ["/bin/sh", "-c", cmd])
        finally:
            os._exit(127)
    os.close(theirs)
    return _wrap_close(os.fdopen(ours, mode, buffering), child)


class _wrap_close:
    """The file that popen gives; closing it waits for the command and tells how that ended."""

    def __init__(self, stream, child):
        self._stream, self._child, self._code = stream, child, None

    def close(self):
        """Wait for the command. None if it ended well, otherwise its exit code times 256."""
        self._stream.close()
        if self._child is not None:
            _, status = os.waitpid(self._child, 0)
            self._code, self._child = os.waitstatus_to_exitcode(status), None
        return self._code << 8 if self._code else None

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def __iter__(self):
        return iter(self._stream)
