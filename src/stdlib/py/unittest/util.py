"""Small helpers of the package: short texts of values, names of classes, differences of counts."""

__unittest = True

_MAX_LENGTH = 80
_PLACEHOLDER, _MIN_BEGIN, _MIN_END, _MIN_COMMON = 12, 5, 5, 5
_MIN_DIFF = _MAX_LENGTH - (_MIN_BEGIN + _PLACEHOLDER + _MIN_COMMON + _PLACEHOLDER + _MIN_END)


def _shorten(text, prefix, suffix):
    skipped = len(text) - prefix - suffix
    if skipped > _PLACEHOLDER:
        text = f"{text[:prefix]}[{skipped} chars]{text[len(text) - suffix :]}"
    return text


def _common_prefix(texts):
    low, high = min(texts), max(texts)
    for at, char in enumerate(low):
        if char != high[at]:
            return low[:at]
    return low


def _common_shorten_repr(*values):
    """The reprs; if they are long, what they have in common is cut."""
    texts = tuple([safe_repr(value) for value in values])
    longest = max([len(text) for text in texts])
    if longest <= _MAX_LENGTH:
        return texts
    prefix = _common_prefix(texts)
    length = len(prefix)
    common = _MAX_LENGTH - (longest - length + _MIN_BEGIN + _PLACEHOLDER)
    if common > _MIN_COMMON:
        prefix = _shorten(prefix, _MIN_BEGIN, common)
        return tuple([prefix + text[length:] for text in texts])
    prefix = _shorten(prefix, _MIN_BEGIN, _MIN_COMMON)
    return tuple([prefix + _shorten(text[length:], _MIN_DIFF, _MIN_END) for text in texts])


def safe_repr(obj, short=False):
    """The repr, even where it fails."""
    try:
        result = repr(obj)
    except Exception:
        result = object.__repr__(obj)
    if not short or len(result) < _MAX_LENGTH:
        return result
    return result[:_MAX_LENGTH] + " [truncated]..."


def strclass(cls):
    """Module and name of a class."""
    return f"{cls.__module__}.{cls.__qualname__}"


def three_way_cmp(x, y):
    """-1, 0 or 1."""
    return (x > y) - (x < y)


def count_differences(actual, expected):
    """(how often in the first, in the second, element) where the counts differ, in order of appearance."""
    actual, expected = list(actual), list(expected)
    found = []
    for own in (actual, expected):
        for element in own:
            if any(element == known for _, _, known in found):
                continue
            first = sum(1 for other in actual if other == element)
            second = sum(1 for other in expected if other == element)
            found.append((first, second, element))
    return [row for row in found if row[0] != row[1]]
