"""Where objects come from: their file, module, and lines of source."""

import linecache
import os
import sys
from inspect import (
    isclass, iscode, isframe, isfunction, ismethod, ismodule, istraceback, unwrap,
)

__name__ = "inspect"


def getfile(object):
    """The file that a module, class, function, frame or code object was read from."""
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError(f"{object!r} is a built-in module")
    if isclass(object):
        if hasattr(object, "__module__"):
            module = sys.modules.get(object.__module__)
            if getattr(module, "__file__", None):
                return module.__file__
            if object.__module__ == "__main__":
                raise OSError("source code not available")
        raise TypeError(f"{object!r} is a built-in class")
    code = _code_of(object)
    if iscode(code):
        return code.co_filename
    raise TypeError(
        "module, class, method, function, traceback, frame, or code object was expected, "
        f"got {type(object).__name__}"
    )


def _code_of(object):
    """The code behind a method, function, traceback or frame; anything else as it is."""
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        return object.__code__
    if istraceback(object):
        object = object.tb_frame
    return object.f_code if isframe(object) else object


def getmodulename(path):
    """The name of the module in a file of this path, or None."""
    name = os.path.basename(path)
    for suffix in (".abi3.so", ".so", ".pyc", ".py"):
        if name.endswith(suffix):
            return name[:-len(suffix)]
    return None


def getsourcefile(object):
    """The source file of an object, or None when it has none."""
    filename = getfile(object)
    if filename.endswith(".pyc"):
        filename = filename[:-1]
    elif filename.endswith(".so"):
        return None
    if filename in linecache.cache or os.path.exists(filename):
        return filename
    module = getmodule(object, filename)
    if getattr(module, "__loader__", None) is not None:
        return filename
    if getattr(getattr(module, "__spec__", None), "loader", None) is not None:
        return filename
    return None


def getabsfile(object, _filename=None):
    """The absolute path of the source file of an object."""
    if _filename is None:
        _filename = getsourcefile(object) or getfile(object)
    return os.path.normcase(os.path.abspath(_filename))


def getmodule(object, _filename=None):
    """The module that an object was defined in, or None."""
    if ismodule(object):
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)
    try:
        path = getabsfile(object, _filename)
    except (TypeError, FileNotFoundError):
        return None
    for module in list(sys.modules.values()):
        own = getattr(module, "__file__", None)
        if ismodule(module) and own and os.path.abspath(own) == path:
            return module
    main = sys.modules["__main__"]
    name = getattr(object, "__name__", None)
    if name is None:
        return None
    if getattr(main, name, None) is object:
        return main
    builtin = sys.modules["builtins"]
    return builtin if getattr(builtin, name, None) is object else None


class ClassFoundException(Exception):
    pass


def findsource(object):
    """All lines of the file that an object is in, and the index of the object's first one."""
    file = getsourcefile(object)
    if file:
        linecache.checkcache(file)
    else:
        file = getfile(object)
        if not (file.startswith("<") and file.endswith(">")):
            raise OSError("source code not available")
    module = getmodule(object, file)
    lines = linecache.getlines(file, module.__dict__ if module else None)
    if not lines:
        raise OSError("could not get source code")
    if ismodule(object):
        return lines, 0
    if isclass(object):
        try:
            index = object.__dict__["__firstlineno__"] - 1
        except (TypeError, KeyError):
            raise OSError("source code not available") from None
        if index >= len(lines):
            raise OSError("lineno is out of bounds")
        return lines, index
    code = _code_of(object)
    if iscode(code):
        index = code.co_firstlineno - 1
        if index >= len(lines):
            raise OSError("lineno is out of bounds")
        return lines, index
    raise OSError("could not find code object")


def getcomments(object):
    """The comment lines right before an object, or at the top of a module; None without any."""
    try:
        lines, index = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        start = 1 if lines and lines[0][:2] == "#!" else 0
        while start < len(lines) and lines[start].strip() in ("", "#"):
            start += 1
        if start < len(lines) and lines[start][:1] == "#":
            comments = []
            for line in lines[start:]:
                if line[:1] != "#":
                    break
                comments.append(line.expandtabs())
            return "".join(comments)
        return None
    indent = indentsize(lines[index])
    comments = []
    for line in reversed(lines[:index]):
        text = line.expandtabs().lstrip()
        if text[:1] != "#" or indentsize(line) != indent:
            break
        comments.insert(0, text)
    while comments and comments[0].strip() == "#":
        del comments[0]
    while comments and comments[-1].strip() == "#":
        del comments[-1]
    return "".join(comments) if comments else None


def indentsize(line):
    """The width of the blanks that a line begins with."""
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


class EndOfBlock(Exception):
    pass


class _Scanner:
    """Reads source line by line, minding strings and brackets.

    After feed(), `inside` says whether the next line goes on with the same statement.
    """

    def __init__(self):
        self.depth = 0
        self.quote = None  # what ends the string that is open
        self.raw_end = False  # a backslash ends the line

    @property
    def inside(self):
        return self.depth > 0 or self.quote is not None or self.raw_end

    def feed(self, line):
        """Reads one line; returns whether brackets closed that were not opened."""
        at = 0
        self.raw_end = False
        while at < len(line):
            if self.quote is not None:
                at = self._string(line, at)
                continue
            char = line[at]
            if char == "#":
                return False
            if char in "\"'":
                triple = line[at:at + 3]
                self.quote = triple if triple == char * 3 else char
                at += len(self.quote)
                continue
            if char in "([{":
                self.depth += 1
            elif char in ")]}":
                self.depth -= 1
                if self.depth < 0:
                    return True
            elif char == "\\" and line[at + 1:] in ("\n", "\r\n"):
                self.raw_end = True
            at += 1
        return False

    def _string(self, line, at):
        """Goes on in an open string; returns where to read next."""
        while at < len(line):
            if line[at] == "\\":
                at += 2
            elif line.startswith(self.quote, at):
                at += len(self.quote)
                self.quote = None
                return at
            elif line[at] == "\n" and len(self.quote) == 1:
                self.quote = None  # an error in the source; the string ends here
                return at + 1
            else:
                at += 1
        return at


class BlockFinder:
    """Finds the end of the block that begins with the first line it is fed."""

    def __init__(self):
        self.last = 1

    def find(self, lines):
        scanner = _Scanner()
        indent = indentsize(lines[0])
        started = False  # the line with def or class is through
        body = None  # the indentation of the block's body
        begins = True
        for number, line in enumerate(lines, 1):
            text = line.strip()
            if begins and (not text or text.startswith("#")):
                # Comments belong to the block when they stand as deep as its body.
                if text and body is not None and indentsize(line) >= body:
                    self.last = number
                continue
            if begins:
                width = indentsize(line)
                if started:
                    if width <= indent:
                        return self.last
                    body = width if body is None else body
                is_head = text.split("(")[0].split(":")[0].split()[:1]
                is_head = is_head and is_head[0] in ("def", "class", "async")
                is_decorator = text.startswith("@")
            if scanner.feed(line):
                return self.last  # the bracket around a lambda
            begins = not scanner.inside
            self.last = number
            if begins and not started and not is_decorator:
                started = True
                if not is_head:
                    return self.last  # a lambda: its statement is all there is
        return self.last


def getblock(lines):
    """The lines of the block that begins with the first of these."""
    return lines[:BlockFinder().find(lines)] if lines else []


def getsourcelines(object):
    """The lines of an object and the number of the first one."""
    object = unwrap(object)
    lines, index = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or isframe(object) and object.f_code.co_name == "<module>":
        return lines, 0
    return getblock(lines[index:]), index + 1


def getsource(object):
    """The source of an object as one string."""
    return "".join(getsourcelines(object)[0])
