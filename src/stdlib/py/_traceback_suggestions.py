"""Did you mean ...? The known name that is nearest to a mistyped one."""

_MOST_NAMES, _LONGEST = 750, 40
_MOVE, _CASE = 2, 1


def suggest(exc_value, tb, wrong_name):
    """A name for what an AttributeError, ImportError or NameError did not find, or None."""
    if not isinstance(wrong_name, str):
        return None
    if isinstance(exc_value, NameError):
        names, answer = _names_in_frame(tb, wrong_name)
        if answer is not None:
            return answer
    elif isinstance(exc_value, AttributeError):
        names = _attributes(exc_value, tb, wrong_name)
    else:
        names = _names_in_module(exc_value, wrong_name)
    return None if names is None else nearest(wrong_name, names)


def _innermost(tb):
    while tb is not None and tb.tb_next is not None:
        tb = tb.tb_next
    return tb and tb.tb_frame


def _names_in_frame(tb, wrong_name):
    """(all names that the failing code could use, or the answer itself)"""
    frame = _innermost(tb)
    if frame is None:
        return None, None
    if "self" in frame.f_locals:
        try:
            if hasattr(frame.f_locals["self"], wrong_name):
                return None, f"self.{wrong_name}"
        except Exception:
            pass  # the object objects
    return [*frame.f_locals, *frame.f_globals, *frame.f_builtins], None


def _attributes(exc_value, tb, wrong_name):
    obj = exc_value.obj
    try:
        try:
            names = dir(obj)
        except TypeError:  # the names are not all of one type
            names = {*vars(type(obj)), *getattr(obj, "__dict__", ())}
            names = sorted(name for name in names if isinstance(name, str))
    except Exception:
        return None
    frame = _innermost(tb)
    if wrong_name[:1] != "_" and not (frame is not None and frame.f_locals.get("self") is obj and obj is not None):
        names = [name for name in names if name[:1] != "_"]
    return names


def _names_in_module(exc_value, wrong_name):
    try:
        names = dir(__import__(exc_value.name))
    except Exception:
        return None
    return names if wrong_name[:1] == "_" else [name for name in names if name[:1] != "_"]


def nearest(wrong_name, names):
    """The nearest of the names, if one is near enough."""
    names = [name for name in names if isinstance(name, str)]
    if len(names) > _MOST_NAMES or len(wrong_name) > _LONGEST:
        return None
    best, best_distance = None, len(wrong_name)
    for name in names:
        if name == wrong_name:
            continue
        limit = min((len(name) + len(wrong_name) + 3) * _MOVE // 6, best_distance - 1)
        distance = _distance(wrong_name, name, limit)
        if distance <= limit and (best is None or distance < best_distance):
            best, best_distance = name, distance
    return best


def _distance(a, b, limit):
    """What it costs to turn a into b, case counting little; anything above the limit if it costs more than that."""
    if a == b:
        return 0
    while a and b and a[0] == b[0]:
        a, b = a[1:], b[1:]
    while a and b and a[-1] == b[-1]:
        a, b = a[:-1], b[:-1]
    if not a or not b:
        return _MOVE * (len(a) + len(b))
    if len(a) > _LONGEST or len(b) > _LONGEST:
        return limit + 1
    if len(b) < len(a):
        a, b = b, a
    if (len(b) - len(a)) * _MOVE > limit:
        return limit + 1
    row = [_MOVE * (index + 1) for index in range(len(a))]
    for count, char in enumerate(b):
        diagonal = here = count * _MOVE
        for index, other in enumerate(a):
            exchanged = diagonal + (0 if char == other else _CASE if char.lower() == other.lower() else _MOVE)
            diagonal = row[index]
            here = row[index] = min(here + _MOVE, diagonal + _MOVE, exchanged)
        if min(row) > limit:
            return limit + 1
    return here
