# Every kind of pattern.
def patterns(x):
    match x:
        case 0 | 1 | None:
            return 'small'
        case -1.5 | 'text' | Color.RED:
            return 'value'
        case [a, b]:
            return a, b
        case [1, *_, last]:
            return last
        case [first, *rest]:
            return first, rest
        case {'k': v, **others}:
            return v, others
        case Point(0, y=(1 | 2) as z) | [z]:
            return z
        case str() as text if text:
            return text
        case _:
            return None
