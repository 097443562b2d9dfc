"""What can be built of text and bytes, and every kind of format specification."""

ROWS = {
    "str": """
        $str + $str
        $str * $small
        $str[$index]
        $str[$index:$index]
        $str[$slice]
        $str[::$index]
        $str.upper()
        $str.lower()
        $str.title()
        $str.capitalize()
        $str.swapcase()
        $str.casefold()
        $str.strip()
        $str.strip($str)
        $str.lstrip($char)
        $str.rstrip()
        $str.center($width)
        $str.center($width, $char)
        $str.ljust($width, $char)
        $str.rjust($width)
        $str.zfill($width)
        $str.expandtabs($width)
        $str.replace($str, $str)
        $str.replace($str, $str, $index)
        $str.replace($char, $char, count=$small)
        $str.join($strs)
        $str.join($str)
        $char.join(map(str, $ints))
        $str.removeprefix($str)
        $str.removesuffix($char)
        $str.format($any, $any)
        $str.translate({97: $any, 98: None})
        $str.translate(str.maketrans($str, $str))
        $str % $any
        $str % ($any, $any)
        str($any)
        repr($any)
        ascii($str)
        chr($int)
        hex($int)
        oct($int)
        bin($int)
        format($any, $str)
        f'{$any}'
        f'{$any!r:>{$width}}'
        f'{$float:.{$width}f}|{$int:,}'
        f'{$str!a}'
        f'{$str=}'
        f'{$int + $int = }'
        str($bytes, 'ascii')
        str($bytes, 'utf-8', $errors)
        $bytes.decode()
        $bytes.decode('latin-1')
        $bytes.hex()
        $bytes.hex($char, $index)
        ($float).hex()
        type($any).__name__
        min($strs)
        max($str, key=$function)
        ($str if $bool else $str)
        ''.join(sorted($str))
        ''.join(reversed($str))
        ''.join(c for c in $str if c $compare $char)
        __import__('textwrap').fill($str, $width)
        __import__('json').dumps($any)
        """,
    "compare": "<\n>\n==\n!=\nin\nnot in",
    "errors": "'strict'\n'ignore'\n'replace'\n'backslashreplace'\n'nonsense'",
    "strs": """
        $str.split()
        $str.split($str)
        $str.split($char, $index)
        $str.split(maxsplit=$index)
        $str.rsplit($char, $index)
        $str.rsplit(None, $index)
        $str.splitlines()
        $str.splitlines(True)
        $str.partition($str)
        $str.rpartition($char)
        sorted($strs)
        sorted($strs, key=$function)
        sorted($strs, reverse=$bool)
        [w.upper() for w in $strs]
        [w for w in $strs if w]
        list($str)
        $strs + $strs
        $strs[::-1]
        """,
    "bytes": """
        $bytes + $bytes
        $bytes * $small
        $bytes[$index:$index]
        $bytes[$slice]
        $bytes.upper()
        $bytes.title()
        $bytes.strip()
        $bytes.lstrip($bytes)
        $bytes.replace($bytes, $bytes)
        $bytes.replace($bytes, $bytes, $index)
        $bytes.center($width, b'*')
        $bytes.zfill($width)
        $bytes.expandtabs()
        $bytes.join([$bytes, $bytes])
        $bytes.split($bytes)
        $bytes.split()
        $bytes.rsplit(None, $index)
        $bytes.splitlines()
        $bytes.partition($bytes)
        $bytes.translate(None, $bytes)
        $bytes.translate(bytes.maketrans(b'ab', b'xy'))
        $bytes.removeprefix($bytes)
        $str.encode()
        $str.encode('ascii', $errors)
        $str.encode('latin-1', 'xmlcharrefreplace')
        $str.encode('utf-16-le')
        bytes($ints)
        bytes($small)
        bytes($str, 'utf-8')
        bytes.fromhex($str)
        ($int).to_bytes($width, $order)
        ($int).to_bytes($width, $order, signed=True)
        ($int).to_bytes()
        b'%d|%s' % ($int, $bytes)
        b'%x %a' % ($int, $any)
        bytes($bytearray)
        bytes(memoryview($bytes)[$index:$index])
        memoryview($bytes).tolist()
        """,
    "bytearray": """
        $bytearray + $bytes
        $bytearray * $small
        $bytearray[$slice]
        bytearray($bytes)
        bytearray($small)
        $bytearray.replace($bytes, $bytes)
        $bytearray.split($bytes)
        """,
}

TYPES = "sdbcoxXneEfFgG%"


def specification(g):
    """A format specification; one in eight has something that does not belong there."""
    parts = []
    if g.chance(0.4):
        parts.append((g.choice("*0_ é{x") if g.chance(0.5) else "") + g.choice("<>^="))
    parts.append(g.choice(("", "", "", "+", "-", " ")))
    parts.append("z" if g.chance(0.06) else "")
    parts.append("#" if g.chance(0.2) else "")
    parts.append("0" if g.chance(0.2) else "")
    parts.append(str(g.choice((1, 4, 8, 10, 15, 22))) if g.chance(0.5) else "")
    parts.append(g.choice(",_") if g.chance(0.2) else "")
    parts.append("." + str(g.choice((0, 1, 2, 3, 6, 10, 17, 20))) if g.chance(0.45) else "")
    parts.append(g.choice(TYPES) if g.chance(0.75) else "")
    if g.chance(0.06):
        parts.append(g.choice("x.,<10q "))
    return "".join(parts).replace("{", "~")


def conversion(g):
    """One % conversion."""
    flags = "".join(flag for flag in "#0- +" if g.chance(0.2))
    width = str(g.choice((1, 5, 10, 20))) if g.chance(0.4) else ""
    precision = "." + str(g.choice((0, 1, 2, 5, 12))) if g.chance(0.4) else ""
    return f"%{flags}{width}{precision}{g.choice('sdiouxXeEfFgGcra%' if g.chance(0.97) else 'bnyzl')}"


FIELDS = ("{}", "{0}", "{1}", "{0}{1}", "{}{}", "{0!r}", "{!s}", "{!a}", "{0:{1}}", "{name}", "{name!r:>8}", "{0[0]}", "{0[x]}", "{0.real}", "{0.nothing}", "{{}}", "{", "}", "{!x}",
          "{0!}", "{:>5}|{:<5}", "{0:^{width}}", "{}{0}", "{0}{}", "{a b}", "{0[}", "{:{}}", "{0:{0:{0}}}", "{-1}", "{0[-1]}", "{.imag}", "{[0]}")


def formatting(g):
    """An expression that formats something, in one of the five ways."""
    value = g.expression(g.choice(("int", "int", "float", "float", "float", "str", "bool", "complex", "any")), 1)
    way = g.below(7)
    if way == 0:
        return f"format({value}, {g.random.choice(['', 'r'])}'{specification(g)}')"
    if way in (1, 2):
        return f"'{{:{specification(g)}}}'.format({value})"
    if way == 3:
        extra = g.choice(("", "!r", "!s", "!a", "=", "=!s"))
        bare = f"({value})" if "lambda" in value or ":" in value or "!" in value else value
        return f'f"""{{{bare}{extra}:{specification(g)}}}"""'
    if way == 4:
        return f"'{conversion(g)}' % ({value},)"
    if way == 5:
        count = 1 + g.below(3)
        values = ", ".join(g.expression(g.choice(("int", "float", "str", "any")), 0) for _ in range(count + g.choice((0, 0, 0, 1, -1))))
        return f"'{' '.join(conversion(g) for _ in range(count))}' % ({values}{',' if values else ''})"
    field = "".join(g.choice(FIELDS) for _ in range(1 + g.below(2)))
    return f"'{field}'.format({value}, {g.leaf('any')}, name={g.leaf('any')}, width={g.leaf('width')})"
