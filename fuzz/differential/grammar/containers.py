"""What can be built of containers; programs that change containers in place and that unpack them."""

ROWS = {
    "list": """
        $list + $list
        $list * $small
        $list[$index:$index]
        $list[$slice]
        $list[::-1]
        list($iterable)
        sorted($iterable)
        sorted($list, key=$function)
        sorted($list, key=$function, reverse=$bool)
        list(reversed($list))
        list(map($function, $list))
        list(map($function, $list, $list))
        list(filter($function, $list))
        list(filter(None, $list))
        list(zip($iterable, $iterable))
        list(zip($list, $str, strict=True))
        list(enumerate($iterable, $int))
        list($range)
        list($dict.items())
        list($dict.keys())
        list($dict.values())
        sorted($set)
        [$any for n in $iterable]
        [n for n in $iterable if n]
        [(n, m) for n in $str for m in $ints if m]
        [n $arithmetic $int for n in $ints]
        [*$iterable, *$iterable]
        [$any, *$list]
        [x for row in [$list, $list] for x in row]
        $strs
        $ints
        ($list if $bool else $list)
        list(divmod($int, $int))
        __import__('copy').deepcopy($list)
        list(__import__('itertools').chain($list, $tuple))
        list(__import__('itertools').accumulate($ints))
        list(__import__('itertools').islice($iterable, $small))
        list(__import__('itertools').combinations($list, 2))
        list(__import__('itertools').zip_longest($list, $str, fillvalue=$any))
        list(__import__('itertools').groupby($str))
        list(__import__('itertools').batched($list, $small))
        list(__import__('itertools').pairwise($iterable))
        __import__('heapq').nsmallest($small, $ints)
        """,
    "arithmetic": "+\n-\n*\n//\n%\n/\n&\n<<",
    "ints": """
        $ints + $ints
        $ints[$index:$index]
        [n * 2 for n in $ints]
        [n for n in $ints if n $compare2 $int]
        sorted($ints)
        sorted($ints, reverse=True)
        list($bytes)
        list($range)
        [len(w) for w in $strs]
        list(map(int, $strs))
        [ord(c) for c in $str]
        """,
    "compare2": "<\n>\n==\n!=\n<=\n>=",
    "tuple": """
        $tuple + $tuple
        $tuple * $small
        $tuple[$index:$index]
        $tuple[$slice]
        tuple($iterable)
        ($any, $any)
        (*$iterable, $any)
        divmod($int, $int)
        divmod($float, $float)
        $str.partition($str)
        tuple(n for n in $iterable)
        ($slice).indices($int)
        ($float).as_integer_ratio()
        __import__('math').frexp($float)
        __import__('math').modf($float)
        """,
    "dict": """
        $dict | $dict
        dict($dict)
        dict($pairs)
        dict($pairs, a=$any)
        dict(zip($strs, $iterable))
        dict.fromkeys($iterable)
        dict.fromkeys($str, $any)
        {k: v for k, v in $pairs}
        {k: $any for k in $iterable}
        {**$dict, $key: $any}
        {v: k for k, v in $dict.items()}
        {$key: $any, $key: $any}
        dict(enumerate($iterable))
        $dict.copy()
        """,
    "pairs": "list(zip($list, $list))\n[($key, $any), ($key, $any)]\nlist($dict.items())\nenumerate($iterable)\nzip($str, $ints)\n$list",
    "set": """
        $set | $set
        $set & $set
        $set - $frozenset
        $set ^ $set
        set($iterable)
        {n for n in $iterable}
        {*$iterable, $key}
        $set.union($iterable, $iterable)
        $set.intersection($iterable)
        $set.difference($iterable)
        $set.symmetric_difference($iterable)
        set($dict)
        $dict.keys() & $set
        $dict.keys() - $dict.keys()
        $dict.items() & $dict.items()
        """,
    "frozenset": "frozenset($iterable)\n$frozenset | $set\n$frozenset - $set\n$frozenset.union($iterable)",
    "range": """
        range($modest)
        range($index, $modest)
        range($index, $modest, $index)
        $range[$index:$index]
        $range[$slice]
        $range[::-1]
        """,
    "iterable": "$list\n$tuple\n$str\n$range\n$dict\n$bytes\n$ints\niter($list)\n(n for n in $list)\nreversed($list)\nmap(str, $ints)\nzip($str, $ints)\n$any",
    "slice": "slice($index)\nslice($index, $index)\nslice($index, $index, $index)",
    "any": """
        $list[$index]
        $tuple[$index]
        $dict[$key]
        $dict.get($key)
        $dict.get($key, $any)
        min($iterable)
        max($iterable)
        sum($iterable)
        sum($list, $any)
        $any + $any
        $any * $any
        $any[$any]
        $any[$index]
        $any - $any
        $any % $any
        $any | $any
        $any($any)
        ($any if $any else $any)
        ($any and $any)
        ($any or $any)
        next(iter($iterable))
        next(iter($iterable), $any)
        len($any)
        abs($any)
        -$any
        round($any, $any)
        int($any)
        float($any)
        str($any, $any)
        bytes($any)
        list($any)
        dict($any)
        set($any)
        complex($any)
        range($modest, $str)
        slice($any, $any)
        getattr($any, $method)
        getattr($any, $method, $any)
        hash($int)
        pow($any, $any, $any)
        divmod($any, $any)
        isinstance($any, $any)
        zip($any, $any)
        chr($any)
        ord($any)
        bin($any)
        (lambda p, *q, r=$any, **s: (p, q, r, s))(*$iterable)
        (lambda p, *q, r=$any, **s: (p, q, r, s))($any, **$dict)
        (lambda *, r: r)($any)
        (lambda p, /, q=$any: (p, q))(p=$any)
        __import__('functools').reduce(lambda p, q: p + q, $list)
        __import__('collections').Counter($iterable).most_common($small)
        __import__('collections').deque($iterable, $small)
        __import__('collections').OrderedDict($pairs)
        __import__('collections').defaultdict(list, $pairs)
        __import__('types').SimpleNamespace(a=$any, b=$any)
        __import__('json').loads($str)
        eval($str)
        memoryview($bytes)[$index]
        $modest
        $str
        $float
        $list
        $dict
        """,
}

LIST_STEPS = """
    l.append($any)
    l.extend($iterable)
    l.insert($index, $any)
    l.pop()
    l.pop($index)
    l.remove($any)
    l.reverse()
    l.sort()
    l.sort(key=$function)
    l.sort(key=$function, reverse=True)
    l.clear()
    l.__setitem__($index, $any)
    l.__setitem__($slice, $iterable)
    l.__delitem__($slice)
    l.__delitem__($index)
    l.__iadd__($iterable)
    l.__imul__($index)
    l.index($any, $index, $index)
    l.copy()
""".strip().splitlines()

DICT_STEPS = """
    d.update($dict)
    d.update($pairs)
    d.update(a=$any, b=$any)
    d.pop($key)
    d.pop($key, $any)
    d.popitem()
    d.setdefault($key, $any)
    d.setdefault($key)
    d.__setitem__($key, $any)
    d.__delitem__($key)
    d.__ior__($dict)
    d.__ior__($pairs)
    d.clear()
    d.get($key)
    d[$key]
    list(reversed(d))
    list(reversed(d.items()))
    d.__contains__($any)
""".strip().splitlines()

SET_STEPS = """
    s.add($key)
    s.add($any)
    s.discard($key)
    s.remove($key)
    s.update($iterable, $iterable)
    s.intersection_update($iterable)
    s.difference_update($iterable)
    s.symmetric_difference_update($iterable)
    s.__ior__($set)
    s.__iand__($any)
    s.issubset($iterable)
    s.issuperset($iterable)
    s.clear()
    s.copy()
""".strip().splitlines()

BYTEARRAY_STEPS = """
    b.append($int)
    b.extend($iterable)
    b.insert($index, $small)
    b.pop()
    b.pop($index)
    b.remove($int)
    b.reverse()
    b.__setitem__($index, $int)
    b.__setitem__($slice, $bytes)
    b.__delitem__($slice)
    b.__iadd__($bytes)
    b.__imul__($small)
    b.clear()
""".strip().splitlines()

DEQUE_STEPS = """
    q.append($any)
    q.appendleft($any)
    q.pop()
    q.popleft()
    q.rotate($index)
    q.extend($iterable)
    q.extendleft($iterable)
    q.insert($index, $any)
    q.remove($any)
    q.index($any)
    q.count($any)
    q.reverse()
    q[$index]
    q.__delitem__($index)
    q.__setitem__($index, $any)
    q + q
""".strip().splitlines()

TARGETS = (
    ("l", "list", LIST_STEPS, "$list"),
    ("d", "dict", DICT_STEPS, "$dict"),
    ("s", "set", SET_STEPS, "$set"),
    ("b", "bytearray", BYTEARRAY_STEPS, "bytearray($bytes)"),
    ("q", "deque", DEQUE_STEPS, "__import__('collections').deque($list, $maxlen)"),
)


def mutation(g):
    """A container changed again and again, looked at after every step."""
    name, _, steps, start = g.choice(TARGETS)
    start = start.replace("$maxlen", g.choice(("None", "None", "3", "1")))
    lines = [f"{name} = {g.fill(start, 0)}"]
    for _ in range(10):
        lines.append(f"show(lambda: {g.fill(g.choice(steps).strip(), 1)})")
        lines.append(f"show(lambda: {name})")
    return "\n".join(lines)


def target(g, depth=1):
    """Something to assign to."""
    way = g.below(8)
    if way < 3 or depth < 0:
        return g.choice("abc")
    if way == 3:
        return f"l[{g.leaf('index')}]"
    if way == 4:
        return f"l[{g.leaf('index')}:{g.leaf('index')}]"
    if way == 5:
        return f"d[{g.leaf('key')}]"
    names = [target(g, depth - 1) for _ in range(1 + g.below(3))]
    if g.chance(0.4):
        place = g.below(len(names))
        names[place] = "*" + names[place].lstrip("*(").rstrip(")") if names[place] in "abc" else names[place]
    inner = ", ".join(names)
    return f"[{inner}]" if g.chance(0.3) else f"({inner},)"


AUGMENTED = ("+=", "-=", "*=", "//=", "%=", "/=", "**=", "<<=", ">>=", "&=", "|=", "^=", "@=")


def assignment(g):
    """Unpacking, chained, augmented and sliced assignment, and del."""
    lines = [f"a, b, c = {g.leaf('int')}, {g.leaf('str')}, {g.leaf('any')}", f"l = {g.leaf('ints')}", f"d = {g.leaf('dict')}"]
    for _ in range(10):
        way = g.below(8)
        if way < 4:
            step = f"{target(g)} = {g.expression(g.choice(('iterable', 'list', 'any', 'tuple')), 1)}"
        elif way == 4:
            step = f"{target(g)} = {target(g)} = {g.expression('iterable', 1)}"
        elif way < 7:
            place = g.choice(("a", "b", "c", f"l[{g.leaf('index')}]", f"d[{g.leaf('key')}]", f"l[{g.leaf('index')}:]"))
            operator = g.choice(AUGMENTED)
            right = g.leaf("small") if operator in ("**=", "<<=", "*=") else g.expression("any", 1)
            step = f"{place} {operator} {right}"
        else:
            step = f"del {g.choice(('a', 'l[0]', 'l[1:]', 'd[' + g.leaf('key') + ']', 'b', '(a, b)', 'l[' + g.leaf('slice') + ']'))}"
        lines += ["try:", f"    {step}", "except Exception as e:", "    note(e)"]
        lines.append("show(lambda: (l, d))")
        lines.append("show(lambda: (a, b, c))")
    return "\n".join(lines)
