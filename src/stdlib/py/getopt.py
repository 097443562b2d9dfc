"""Command line options in the manner of C's getopt: short ones by one letter, long ones by a word."""

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    """The options make no sense; opt is the one that was looked at."""

    def __init__(self, msg, opt=""):
        self.msg, self.opt = msg, opt
        super().__init__(msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """([(option, value)], what is left); the first argument that is no option ends the search."""
    found = []
    long_names = [longopts] if isinstance(longopts, str) else list(longopts)
    args = list(args) if not isinstance(args, list) else args
    while args and args[0].startswith("-") and args[0] != "-":
        if args[0] == "--":
            args = args[1:]
            break
        args = _one(args, shortopts, long_names, found)
    return found, args


def gnu_getopt(args, shortopts, longopts=[]):
    """As getopt, but options may come behind other arguments, unless shortopts begins with + or POSIXLY_CORRECT is set."""
    import os

    found, others = [], []
    long_names = [longopts] if isinstance(longopts, str) else list(longopts)
    stop_early = shortopts.startswith("+") or bool(os.environ.get("POSIXLY_CORRECT"))
    shortopts = shortopts.removeprefix("+")
    while args:
        if args[0] == "--":
            others += args[1:]
            break
        if args[0].startswith("-") and args[0] != "-":
            args = _one(args, shortopts, long_names, found)
        elif stop_early:
            others += args
            break
        else:
            others.append(args[0])
            args = args[1:]
    return found, others


def _one(args, shortopts, long_names, found):
    """Take the option in args[0] (and its value) to found; what is left of the arguments."""
    first, rest = args[0], args[1:]
    if first.startswith("--"):
        name, equals, value = first[2:].partition("=")
        takes_value, name = _long_name(name, long_names)
        if takes_value:
            if not equals:
                if not rest:
                    raise GetoptError(f"option --{name} requires argument", name)
                value, rest = rest[0], rest[1:]
        elif equals:
            raise GetoptError(f"option --{name} must not have an argument", name)
        found.append(("--" + name, value))
        return rest
    letters = first[1:]
    while letters:
        letter, letters = letters[0], letters[1:]
        if _takes_value(letter, shortopts):
            if not letters:
                if not rest:
                    raise GetoptError(f"option -{letter} requires argument", letter)
                letters, rest = rest[0], rest[1:]
            value, letters = letters, ""
        else:
            value = ""
        found.append(("-" + letter, value))
    return rest


def _long_name(name, long_names):
    """(does it take a value, full name) of a long option, which may be cut short as long as it is clear."""
    candidates = [known for known in long_names if known.startswith(name)]
    if not candidates:
        raise GetoptError(f"option --{name} not recognized", name)
    if name in candidates:
        return False, name
    if name + "=" in candidates:
        return True, name
    if len(candidates) > 1:
        raise GetoptError(f"option --{name} not a unique prefix", name)
    only = candidates[0]
    return only.endswith("="), only.removesuffix("=")


def _takes_value(letter, shortopts):
    at = shortopts.find(letter)
    if letter == ":" or at < 0:
        raise GetoptError(f"option -{letter} not recognized", letter)
    return shortopts.startswith(":", at + 1)
