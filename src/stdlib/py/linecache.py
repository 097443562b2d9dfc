"""Lines of source files, remembered, for tracebacks and for inspect.

An entry of the cache is (size, mtime, lines, full name), or a function that returns the source
when it is first asked for; an entry without mtime was put there by hand and stays.
"""

import sys

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

cache = {}


def clearcache():
    """Forgets all lines."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """A line of a file with its newline, or "" when there is none."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def getlines(filename, module_globals=None):
    """All lines of a file; an empty list when it cannot be read."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
        return []


def checkcache(filename=None):
    """Forgets files that have changed since they were read."""
    import os

    for name in list(cache) if filename is None else [filename]:
        entry = cache.get(name)
        if entry is None or len(entry) == 1:
            continue
        size, mtime, _, fullname = entry
        if mtime is None:
            continue
        try:
            stat = os.stat(fullname)
        except (OSError, ValueError):
            cache.pop(name, None)
            continue
        if size != stat.st_size or mtime != stat.st_mtime:
            cache.pop(name, None)


def updatecache(filename, module_globals=None):
    """Reads a file anew; a relative name is also looked for along sys.path."""
    import os

    entry = cache.pop(filename, None)
    if not filename or filename.startswith("<") and filename.endswith(">"):
        return []
    fullname = filename
    try:
        stat = os.stat(fullname)
    except (OSError, ValueError):
        lines = _from_loader(filename, entry, module_globals)
        if lines is not None:
            return lines
        if os.path.isabs(filename):
            return []
        for folder in sys.path:
            try:
                fullname = os.path.join(folder, filename)
                stat = os.stat(fullname)
                break
            except (TypeError, AttributeError, OSError, ValueError):
                continue
        else:
            return []
    try:
        with open(fullname, "rb") as file:
            data = file.read()
        text = _decoded(data)
    except (OSError, UnicodeDecodeError, LookupError):
        return []
    lines = [line + "\n" for line in text.split("\n")]
    if text.endswith("\n"):
        lines.pop()
    cache[filename] = stat.st_size, stat.st_mtime, lines, fullname
    return lines


def _from_loader(filename, entry, module_globals):
    """The lines of a module whose loader knows its source; None when there is none."""
    if entry is None or len(entry) != 1:
        if not lazycache(filename, module_globals):
            return None
        entry = cache.pop(filename)
    try:
        source = entry[0]()
    except (ImportError, OSError):
        return None
    if source is None:
        return []
    lines = [line + "\n" for line in source.splitlines()]
    cache[filename] = len(source), None, lines, filename
    return lines


def lazycache(filename, module_globals):
    """Notes whom to ask for the source of a module, should it be needed; says whether it did."""
    if filename in cache:
        return len(cache[filename]) == 1
    if not filename or filename.startswith("<") and filename.endswith(">"):
        return False
    if not module_globals or "__name__" not in module_globals:
        return False
    spec = module_globals.get("__spec__")
    name = getattr(spec, "name", None) or module_globals["__name__"]
    loader = getattr(spec, "loader", None) or module_globals.get("__loader__")
    get_source = getattr(loader, "get_source", None)
    if not name or get_source is None:
        return False
    cache[filename] = (lambda: get_source(name),)
    return True


def _decoded(data):
    """The text of a source file: UTF-8 unless one of the first two lines says otherwise."""
    if data.startswith(b"\xef\xbb\xbf"):
        return data[3:].decode("utf-8")
    encoding = "utf-8"
    for line in data.split(b"\n", 2)[:2]:
        line = line.strip()
        if line and not line.startswith(b"#"):
            break
        at = line.find(b"coding")
        if at >= 0 and line[at + 6:at + 7] in (b":", b"="):
            name = line[at + 7:].strip().split()
            if name:
                encoding = name[0].decode("ascii").rstrip("*-; ") or encoding
            break
    return data.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")
