"""Patterns against the parts of a path, and the search that Path.glob makes with them."""

import os

from fnmatch import _matcher

_SPECIAL = ("", ".", "..")


def is_pattern(part):
    """Does the part of a pattern stand for more than its own text?"""
    return "*" in part or "?" in part or "[" in part


def part_matcher(pattern, case_sensitive):
    """A function that tells whether one part matches."""
    if case_sensitive is False:
        match = _matcher(pattern.lower())
        return lambda part: match(part.lower())
    return _matcher(pattern)


def parts_matcher(patterns, case_sensitive=None, rooted=False):
    """A function that tells whether a list of parts matches; ** stands for any number of parts.

    As the last pattern ** needs one part at least, unless it is also the first: a/** is what lies in a, and not a.
    """
    steps = []
    for index, pattern in enumerate(patterns):
        if pattern != "**":
            steps.append(part_matcher(pattern, case_sensitive))
        elif not steps or steps[-1] is not None:
            steps.append(None)
    at_least_one = len(steps) > 1 and steps[-1] is None

    def match(parts):
        """Keep the set of steps that may come next, part by part."""
        reached = _closure({0}, steps)
        for part in parts:
            following = set()
            for index in reached:
                if index == len(steps):
                    continue
                step = steps[index]
                if step is None:
                    following.add(index)
                elif step(part):
                    following.add(index + 1)
            if not following:
                return False
            before, reached = reached, _closure(following, steps)
        if at_least_one:
            return bool(parts) and len(steps) - 1 in before
        return len(steps) in reached

    return match


def _closure(reached, steps):
    """A ** may stand for nothing, so whoever has come to it has come past it as well."""
    for index, step in enumerate(steps):
        if step is None and index in reached:
            reached.add(index + 1)
    return reached


class Search:
    """What glob looks for. The texts that it yields begin with the text it was started on."""

    def __init__(self, case_sensitive, recurse_symlinks):
        self.case_sensitive, self.recurse_symlinks = case_sensitive, recurse_symlinks

    def select(self, prefix, parts, exists=False):
        """Follow the remaining parts of the pattern; the prefix is empty or ends with a slash."""
        if not parts:
            if exists or os.path.lexists(prefix.rstrip("/") or "."):
                yield prefix
            return
        part = parts[0]
        if part == "**":
            yield from self.recursive(prefix, parts)
        elif part in _SPECIAL or not (is_pattern(part) or self.case_sensitive is False):
            yield from self.literal(prefix, parts)
        else:
            yield from self.wildcard(prefix, parts)

    def literal(self, prefix, parts):
        """Parts without magic are only tried out at their end."""
        count = 0
        while count < len(parts) and (
            parts[count] in _SPECIAL or not (is_pattern(parts[count]) or self.case_sensitive is False)
        ):
            count += 1
        path = prefix + "/".join(parts[:count])
        if count == len(parts):
            if os.path.lexists(path or "."):
                yield path
        else:
            yield from self.select(path.rstrip("/") + "/", parts[count:])

    def wildcard(self, prefix, parts):
        match = part_matcher(parts[0], self.case_sensitive)
        rest = parts[1:]
        for entry in _entries(prefix):
            if not match(entry.name):
                continue
            path = prefix + entry.name
            if not rest:
                yield path
            elif _is_directory(entry, True):
                yield from self.select(path + "/", rest, True)

    def recursive(self, prefix, parts):
        """Every directory below is asked for the rest of the pattern.

        Only where links are followed, the parts up to the next `..` are compared with the whole way walked so far.
        """
        count = 1
        while count < len(parts) and (
            parts[count] == "**" or (self.recurse_symlinks and parts[count] not in _SPECIAL)
        ):
            count += 1
        match, rest = parts_matcher(parts[:count], self.case_sensitive), parts[count:]
        if match([]):
            yield from self.select(prefix, rest)
        waiting = [(prefix, [])]
        while waiting:
            directory, above = waiting.pop()
            for entry in _entries(directory):
                path, names = directory + entry.name, [*above, entry.name]
                descend = _is_directory(entry, self.recurse_symlinks)
                if descend:
                    waiting.append((path + "/", names))
                if match(names):
                    if not rest:
                        yield path
                    elif descend:
                        yield from self.select(path + "/", rest, True)


def _entries(prefix):
    """What is in a directory, nothing if it cannot be read."""
    try:
        with os.scandir(prefix or ".") as found:
            return list(found)
    except OSError:
        return []


def _is_directory(entry, follow_symlinks):
    try:
        return entry.is_dir(follow_symlinks=follow_symlinks)
    except OSError:
        return False
