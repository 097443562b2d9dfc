"""Asking for a password without showing it, and who is asked."""

import io
import os
import sys
import warnings

__all__ = ["getpass", "getuser", "GetPassWarning"]


class GetPassWarning(UserWarning):
    """The password may be seen."""


def getpass(prompt="Password: ", stream=None):
    """A line from the terminal that it does not show."""
    stream = stream or sys.stderr
    try:
        import termios

        terminal = sys.stdin.fileno()
        old = termios.tcgetattr(terminal)
    except (ImportError, AttributeError, ValueError, OSError, io.UnsupportedOperation):
        warnings.warn("Can not control echo on the terminal.", GetPassWarning, stacklevel=2)
        print("Warning: Password input may be echoed.", file=stream)
        return _ask(prompt, stream)
    new = old[:]
    new[3] &= ~termios.ECHO
    try:
        termios.tcsetattr(terminal, termios.TCSAFLUSH, new)
        return _ask(prompt, stream)
    finally:
        termios.tcsetattr(terminal, termios.TCSAFLUSH, old)
        stream.write("\n")
        stream.flush()


def _ask(prompt, stream):
    if prompt := str(prompt):
        stream.write(prompt)
        stream.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.removesuffix("\n")


def getuser():
    """The user's name, as the environment has it."""
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        if user := os.environ.get(name):
            return user
    try:
        with open("/etc/passwd") as file:
            for line in file:
                parts = line.split(":")
                if int(parts[2]) == os.getuid():
                    return parts[0]
    except (OSError, IndexError, ValueError):
        pass
    raise OSError("No username set in the environment")
