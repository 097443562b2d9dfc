"""Reading and writing dates and times, and what the system's clock says about them."""

import math
import time as clock

from _datetime_calendar import days_in_month, first_monday, from_ordinal, iso_to_ordinal
from _datetime_delta import UTC, offset_text, timedelta, timezone

# the system's clock


def _split(timestamp):
    """(whole seconds, microseconds) of a time in seconds, rounded to the nearest, the even one of two."""
    if isinstance(timestamp, float):
        if timestamp != timestamp:
            raise ValueError("Invalid value NaN (not a number)")
        if not abs(timestamp) < 2**63:
            raise OverflowError("timestamp out of range for platform time_t")
        fraction, whole = math.modf(timestamp)
        microseconds = round(fraction * 1e6)
        return int(whole) + microseconds // 10**6, microseconds % 10**6
    from operator import index

    seconds = index(timestamp)
    if not -(2**63) <= seconds < 2**63:
        raise OverflowError("timestamp out of range for platform time_t")
    return seconds, 0


def local_fields(timestamp):
    """(year, ..., microsecond) as the clocks here show a time in seconds."""
    seconds, microseconds = _split(timestamp)
    found = clock.localtime(seconds)
    return *found[:5], min(found[5], 59), microseconds


def utc_fields(timestamp):
    """(year, ..., microsecond) of a time in seconds, in UTC."""
    seconds, microseconds = _split(timestamp)
    found = clock.gmtime(seconds)
    return *found[:5], min(found[5], 59), microseconds


def local_shift(seconds):
    """How far the clocks here are ahead of UTC at that time."""
    found = clock.localtime(seconds)
    if not 1 <= found.tm_year <= 9999:
        raise ValueError(f"year {found.tm_year} is out of range")
    return found.tm_gmtoff


# writing


def write(moment, format, timetuple):
    """strftime, with what C does not know filled in before: %f, %z, %:z and %Z."""
    if not isinstance(format, str):
        raise TypeError(f"strftime() argument 1 must be str, not {type(format).__name__}")
    out, at, end = [], 0, len(format)
    while at < end:
        char = format[at]
        if char != "%" or at + 1 == end:
            out.append(char)
            at += 1
            continue
        letter = format[at + 1]
        at += 2
        if letter == "f":
            out.append(f"{getattr(moment, 'microsecond', 0):06}")
        elif letter == "z":
            out.append(_offset(moment, ""))
        elif letter == ":" and format[at : at + 1] == "z":
            at += 1
            out.append(_offset(moment, ":"))
        elif letter == "Z":
            name = moment.tzname() if hasattr(moment, "tzname") else None
            out.append((name or "").replace("%", "%%"))
        else:
            out.append("%" + letter)
    return clock.strftime("".join(out), timetuple)


def _offset(moment, colon):
    return offset_text(moment.utcoffset(), colon) if hasattr(moment, "utcoffset") else ""


# reading ISO 8601


def _number(text):
    """The number of a text of ASCII digits, None for any other."""
    return int(text) if text.isascii() and text.isdigit() else None


def parse_date(text):
    """(year, month, day) of YYYY-MM-DD, YYYYMMDD, YYYY-Www, YYYYWww, YYYY-Www-D or YYYYWwwD; None for any other."""
    year, rest = _number(text[:4]), text[4:]
    if year is None or len(text) < 7:
        return None
    dash = "-" if rest.startswith("-") else ""
    rest = rest[len(dash) :]
    if rest.startswith("W"):
        week, rest = _number(rest[1:3]), rest[3:]
        if week is None or len(text) < 4 + len(dash) + 3:
            return None
        day = 1
        if rest:
            if dash:
                if rest[0] != "-":
                    return None
                rest = rest[1:]
            day = _number(rest)
            if day is None or len(rest) != 1:
                return None
        try:
            return from_ordinal(iso_to_ordinal(year, week, day))
        except ValueError:
            return None
    month, rest = _number(rest[:2]), rest[2:]
    if dash:
        if not rest.startswith("-"):
            return None
        rest = rest[1:]
    day = _number(rest)
    if month is None or day is None or len(rest) != 2:
        return None
    return year, month, day


def _parse_clock(text, is_followed=False):
    """[hour, minute, second, microsecond] of HH[:MM[:SS[.ffffff]]] or HHMM...; None for any other.

    If an offset follows, one character too many before it does no harm.
    """
    fields, at, end = [0, 0, 0, 0], 0, len(text)
    colons = text[2:3] == ":"
    for position in range(3):
        value = _number(text[at : at + 2])
        if value is None or end - at < 2:
            return None
        fields[position] = value
        at += 2
        if at == end:
            return fields
        char = text[at]
        if at + 1 == end and (char == ":" or char in ".," or not colons or is_followed) and char.isascii():
            return fields if is_followed else None
        if char in ".,":
            at += 1
            break
        if colons:
            if char != ":":
                return None
            at += 1
    digits = text[at:]
    size = min(6, len(digits))
    if _number(digits[:size]) is None:
        return None
    fields[3] = int(digits[:size].ljust(6, "0"))
    rest = digits[size:]
    return fields if not rest or is_followed or _number(rest) is not None else None


def parse_time(text):
    """(hour, minute, second, microsecond, zone) of a time of day with or without an offset; None for any other."""
    place = min((at for at in map(text.find, "+-Z") if at >= 0), default=-1)
    fields = _parse_clock(text) if place < 0 else _parse_clock(text[:place], True)
    if fields is None:
        return None
    zone = None
    if place >= 0:
        rest = text[place + 1 :]
        if text[place] == "Z":
            if rest:
                return None
            zone = UTC
        else:
            offset = _parse_clock(rest)
            if offset is None:
                return None
            hours, minutes, seconds, microseconds = offset
            distance = timedelta(hours=hours, minutes=minutes, seconds=seconds, microseconds=microseconds)
            zone = timezone(distance if text[place] == "+" else -distance)
    return *fields, zone


def _date_length(text):
    """How many characters of a moment's text are its date; any one character separates it from the time."""
    if len(text) == 7:
        return 7
    if text[4] == "-":
        if text[5] != "W":
            return 10
        # YYYY-Www-D, unless it looks like YYYY-Www and a time behind a dash
        return 10 if text[8:9] == "-" and not text[10:11].isdigit() else 8
    if text[4] != "W":
        return 8
    end = 7
    while text[end : end + 1].isdigit():
        end += 1
    if end < 9:
        return end
    return 8 if end % 2 else 7


def parse_moment(text):
    """(year, ..., microsecond, zone) of a date, perhaps with a time; None for any other text."""
    if len(text) < 7:
        return None
    length = min(_date_length(text), len(text))
    day = parse_date(text[:length])
    if day is None:
        return None
    if len(text) == length:
        return *day, 0, 0, 0, 0, None
    found = parse_time(text[length + 1 :])
    return None if found is None else (*day, *found)
