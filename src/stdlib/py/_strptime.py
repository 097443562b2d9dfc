"""Reading dates and times by a format, for datetime.strptime and time.strptime. The names are English."""

from _datetime_calendar import day_of_year, days_in_month, from_ordinal, is_leap, iso_to_ordinal, to_ordinal
from _datetime_delta import timedelta, timezone

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip

# A number: its smallest and largest value, and how many digits at most.
_NUMBERS = {
    "d": (1, 31, 2), "H": (0, 23, 2), "I": (1, 12, 2), "j": (1, 366, 3), "m": (1, 12, 2), "M": (0, 59, 2),
    "S": (0, 61, 2), "U": (0, 53, 2), "W": (0, 53, 2), "V": (1, 53, 2), "w": (0, 6, 1), "u": (1, 7, 1),
    "y": (0, 99, 2), "Y": (0, 9999, 4), "G": (0, 9999, 4),
}  # fmt: skip
_FIXED_WIDTH = {"y": 2, "Y": 4, "G": 4}
_WHOLE = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S"}


class _Mismatch(Exception):
    """The text is not as the format says."""


def _name(data, at, names):
    """(number of the name that stands there, index behind it); a long name counts before its beginning."""
    low = data[at : at + 10].lower()
    for candidates in (names, [name[:3] for name in names]):
        for number, name in enumerate(candidates):
            if low.startswith(name):
                return number, at + len(name)
    raise _Mismatch


def _short_name(data, at, names):
    low = data[at : at + 3].lower()
    for number, name in enumerate(names):
        if low == name[:3]:
            return number, at + 3
    raise _Mismatch


def _long_name(data, at, names):
    low = data[at:].lower()
    for number, name in enumerate(names):
        if low.startswith(name):
            return number, at + len(name)
    raise _Mismatch


def _candidates(data, at, letter):
    """[(value, index behind)] for what can be read there as the directive, the longest first."""
    if letter in _NUMBERS:
        least, most, width = _NUMBERS[letter]
        found = []
        for size in range(width, 0, -1):
            text = data[at : at + size]
            if len(text) == size and text.isdecimal() and least <= int(text) <= most:
                if letter not in _FIXED_WIDTH or size == width:
                    found.append((int(text), at + size))
            elif len(text) == size == 2 and letter == "d" and text[0] == " " and text[1] in "123456789":
                found.append((int(text), at + 2))
        return found
    if letter == "f":
        size = 0
        while size < 6 and data[at + size : at + size + 1].isdecimal():
            size += 1
        return [(int(data[at : at + n].ljust(6, "0")), at + n) for n in range(size, 0, -1)]
    try:
        if letter in "aA":
            return [(_short_name if letter == "a" else _long_name)(data, at, _DAYS)]
        if letter in "bB":
            number, behind = (_short_name if letter == "b" else _long_name)(data, at, _MONTHS)
            return [(number + 1, behind)]
    except _Mismatch:
        return []
    if letter == "p":
        low = data[at : at + 2].lower()
        return [(low, at + 2)] if low in ("am", "pm") else []
    if letter == "z":
        return _zone_offset(data, at)
    return _zone_name(data, at)


def _zone_offset(data, at):
    """Z, or +HHMM, +HH:MM and further digits for seconds and their fraction."""
    if data[at : at + 1] == "Z":
        return [((0, 0), at + 1)]
    sign = {"+": 1, "-": -1}.get(data[at : at + 1])
    parts, place = [], at + 1
    while sign and len(parts) < 3:
        colon = bool(parts) and data[place : place + 1] == ":"
        text = data[place + colon : place + colon + 2]
        if len(text) < 2 or not text.isdecimal() or (parts and int(text) > 59):
            break
        parts.append((int(text), place + colon + 2, colon))
        place += 2 + colon
    if len(parts) < 2:
        return []
    if len(parts) == 3 and parts[1][2] != parts[2][2]:
        raise ValueError(f"Inconsistent use of : in {data[at : parts[2][1]]}")
    seconds = parts[0][0] * 3600 + parts[1][0] * 60 + (parts[2][0] if len(parts) == 3 else 0)
    microseconds = 0
    if len(parts) == 3 and data[place : place + 1] == ".":
        size = 1
        while size <= 6 and data[place + size : place + size + 1].isdecimal():
            size += 1
        if size > 1:
            microseconds = int(data[place + 1 : place + size].ljust(6, "0"))
            place += size
    return [((sign * seconds, sign * microseconds), place)]


def _zone_name(data, at):
    import time

    names = {"utc", "gmt", *(name.lower() for name in time.tzname if name)}
    low = data[at:].lower()
    return [(name, at + len(name)) for name in sorted(names, key=len, reverse=True) if low.startswith(name)]


def _match(data, at, pieces, found):
    """Read the pieces of the format one after the other, giving back what was read too much; the index behind."""
    if not pieces:
        return at
    piece, rest = pieces[0], pieces[1:]
    if piece == " ":
        end = at
        while end < len(data) and data[end].isspace():
            end += 1
        for stop in range(end, at, -1):
            behind = _match(data, stop, rest, found)
            if behind is not None:
                return behind
        return None
    if len(piece) == 1:
        return _match(data, at + 1, rest, found) if data[at : at + 1].lower() == piece.lower() else None
    letter = piece[1]
    for value, stop in _candidates(data, at, letter):
        behind = _match(data, stop, rest, found)
        if behind is not None:
            found[letter] = value
            return behind
    return None


def _pieces(format):
    """The format as a list of single characters, one blank for any white space, and directives."""
    out, at = [], 0
    seen = set()
    while at < len(format):
        char = format[at]
        at += 1
        if char.isspace():
            if not out or out[-1] != " ":
                out.append(" ")
        elif char != "%":
            out.append(char)
        else:
            letter = format[at : at + 1]
            at += 1
            if letter == "":
                raise ValueError(f"stray % in format '{format}'")
            if letter == "%":
                out.append("%")
            elif letter in _WHOLE:
                out += _pieces(_WHOLE[letter])
            elif letter in "dHIjmMSUWVwuyYGfaAbBpzZ":
                if letter in seen:
                    raise ValueError(f"redefinition of group name {letter!r} as group {len(seen) + 1}")
                seen.add(letter)
                out.append("%" + letter)
            else:
                raise ValueError(f"'{letter}' is a bad directive in format '{format}'")
    return out


def _read(data_string, format):
    """{directive: value} of a text."""
    for position, value in enumerate((data_string, format), 1):
        if not isinstance(value, str):
            raise TypeError(f"strptime() argument {position} must be str, not {type(value).__name__}")
    pieces = _pieces(format)
    if "%d" in pieces and not {"%Y", "%y", "%G"} & set(pieces):
        import warnings

        warnings.warn(
            "Parsing dates involving a day of month without a year specified is ambiguious\n"
            "and fails to parse leap day. The default behavior will change in Python 3.15\n"
            "to either always raise an exception or to use a different default year (TBD).\n"
            "To avoid trouble, add a specific year to the input & format.\n"
            "See https://github.com/python/cpython/issues/70647.",
            DeprecationWarning,
            stacklevel=5,
        )
    found = {}
    end = _match(data_string, 0, pieces, found)
    if end is None:
        raise ValueError(f"time data {data_string!r} does not match format {format!r}")
    if end != len(data_string):
        raise ValueError(f"unconverted data remains: {data_string[end:]}")
    return found


def _hour(found):
    if "I" not in found:
        return found.get("H", 0)
    hour = found["I"] % 12
    return hour + 12 if found.get("p") == "pm" else hour


def _day(found):
    """(year or None, month, day, weekday or None, day of the year or None)"""
    year = found.get("Y")
    if "y" in found:
        year = found["y"] + (2000 if found["y"] <= 68 else 1900)
    weekday = None
    for letter, shift in (("a", 0), ("A", 0), ("w", -1), ("u", -1)):
        if letter in found:
            weekday = (found[letter] + shift) % 7
    month, day = 1, found.get("d", 1)
    for letter in "bBm":
        month = found.get(letter, month)
    of_year = found.get("j")
    if "G" in found:
        if of_year is not None:
            raise ValueError(
                "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead."
            )
        if "V" not in found or weekday is None:
            raise ValueError(
                "ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive "
                "('%A', '%a', '%w', or '%u')."
            )
        return *from_ordinal(iso_to_ordinal(found["G"], found["V"], weekday + 1)), weekday, None
    if "V" in found:
        if year is None or weekday is None:
            raise ValueError(
                "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive "
                "('%A', '%a', '%w', or '%u')."
            )
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")
    if of_year is None and weekday is not None and year is not None:
        for letter in "UW":
            if letter in found:
                of_year = _day_of_week(year, found[letter], weekday, letter == "W")
    if of_year is not None:
        found_year, month, day = from_ordinal(to_ordinal(1900 if year is None else year, 1, 1) + of_year - 1)
        year = None if year is None else found_year
    return year, month, day, weekday, of_year


def _day_of_week(year, week, weekday, starts_monday):
    """The day of the year of a weekday in a week that is counted from the first Sunday or Monday."""
    first = (to_ordinal(year, 1, 1) + 6) % 7
    if not starts_monday:
        first, weekday = (first + 1) % 7, (weekday + 1) % 7
    week_0_length = (7 - first) % 7
    if week == 0:
        return 1 + weekday - first
    return 1 + week_0_length + 7 * (week - 1) + weekday


def _strptime(data_string, format="%a %b %d %H:%M:%S %Y"):
    """((year, month, day, hour, minute, second, weekday, day of year, dst, zone name, offset), microseconds, offset's)"""
    found = _read(data_string, format)
    year, month, day, weekday, of_year = _day(found)
    no_year = year is None
    if no_year:
        # without a year, 29 February is a day too
        year = 1904 if month == 2 and day == 29 else 1900
    if not no_year and not 1 <= year <= 9999:
        raise ValueError(f"year {year} is out of range")
    if day > days_in_month(year, month):
        raise ValueError("day is out of range for month")
    ordinal = to_ordinal(year, month, day)
    if weekday is None:
        weekday = (ordinal + 6) % 7
    if of_year is None:
        of_year = day_of_year(year, month, day)
    offset, offset_microseconds = found.get("z", (None, 0))
    zone, dst = found.get("Z"), -1
    if zone is not None:
        import time

        if zone in ("utc", "gmt") or zone == time.tzname[0].lower():
            dst = 0
        elif time.daylight and zone == time.tzname[1].lower():
            dst = 1
    if no_year and year == 1904:
        year = 1900
    name = None if zone is None else zone.upper()
    fields = (
        year, month, day, _hour(found), found.get("M", 0), found.get("S", 0), weekday, of_year, dst, name, offset
    )  # fmt: skip
    return fields, found.get("f", 0), offset_microseconds


def _strptime_time(data_string, format="%a %b %d %H:%M:%S %Y"):
    """What time.strptime gives."""
    import time

    fields, _, _ = _strptime(data_string, format)
    return time.struct_time(fields[:9])


def _strptime_datetime(cls, data_string, format="%a %b %d %H:%M:%S %Y"):
    """What datetime.strptime gives."""
    fields, microseconds, offset_microseconds = _strptime(data_string, format)
    zone_name, offset = fields[9:]
    zone = None
    if offset is not None:
        distance = timedelta(seconds=offset, microseconds=offset_microseconds)
        zone = timezone(distance, zone_name) if zone_name else timezone(distance)
    return cls(*fields[:6], microseconds, zone)
