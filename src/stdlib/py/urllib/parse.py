"""Addresses (RFC 3986) taken apart and put together, and the quoting of what stands in them."""

from collections import namedtuple

from urllib._quote import (
    quote, quote_from_bytes, quote_plus, unquote, unquote_plus, unquote_to_bytes, urlencode,
)  # fmt: skip

__all__ = [
    "urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs", "parse_qsl",
    "quote", "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes", "DefragResult",
    "ParseResult", "SplitResult", "DefragResultBytes", "ParseResultBytes", "SplitResultBytes",
]  # fmt: skip

uses_relative = [
    "", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero", "rtsp", "rtsps",
    "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss",
]  # fmt: skip
uses_netloc = [
    "", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews", "prospero",
    "rtsp", "rtsps", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws", "wss", "itms-services",
]  # fmt: skip
uses_params = [
    "", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtsps", "rtspu", "sip", "sips", "mms",
    "sftp", "tel",
]  # fmt: skip
scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."
MAX_CACHE_SIZE = 20


def clear_cache():
    """Forget what is kept; nothing is."""


def _as_text(*args):
    """(the arguments as text, what makes the result of the first one's kind): all are str, or all bytes."""
    is_text = isinstance(args[0], str)
    for arg in args[1:]:
        if arg and isinstance(arg, str) != is_text:
            raise TypeError("Cannot mix str and non-str arguments")
    if is_text:
        return args, lambda result: result
    texts = tuple([arg.decode("ascii", "strict") if arg else "" for arg in args])

    def encoded(result):
        if isinstance(result, str):
            return result.encode("ascii", "strict")
        return result.encode()

    return texts, encoded


class _Parts:
    """What the results have in common: they can be turned from text to bytes and back."""

    __slots__ = ()

    def encode(self, encoding="ascii", errors="strict"):
        """The same as bytes."""
        return self._encoded_counterpart(*[part.encode(encoding, errors) for part in self])

    def decode(self, encoding="ascii", errors="strict"):
        """The same as text."""
        return self._decoded_counterpart(*[part.decode(encoding, errors) for part in self])


class _Location:
    """User, password, host and port of a netloc."""

    __slots__ = ()

    def _split(self):
        """(user, password, host, port), as they stand there; None for what is not there."""
        netloc = self.netloc
        is_bytes = isinstance(netloc, bytes)
        at, colon, open, close = (b"@", b":", b"[", b"]") if is_bytes else ("@", ":", "[", "]")
        info, has_info, rest = netloc.rpartition(at)
        user = password = None
        if has_info:
            user, has_password, password = info.partition(colon)
            password = password if has_password else None
        _, is_bracketed, inside = rest.partition(open)
        if is_bracketed:
            host, _, behind = inside.partition(close)
            port = behind.partition(colon)[2]
        else:
            host, _, port = rest.partition(colon)
        return user, password, host or None, port or None

    @property
    def username(self):
        return self._split()[0]

    @property
    def password(self):
        return self._split()[1]

    @property
    def hostname(self):
        host = self._split()[2]
        if not host:
            return None
        percent = "%" if isinstance(host, str) else b"%"
        name, sign, zone = host.partition(percent)
        return name.lower() + sign + zone

    @property
    def port(self):
        port = self._split()[3]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        number = int(port)
        if not 0 <= number <= 65535:
            raise ValueError("Port out of range 0-65535")
        return number


_Defrag = namedtuple("_Defrag", "url fragment")
_Split = namedtuple("_Split", "scheme netloc path query fragment")
_Parse = namedtuple("_Parse", "scheme netloc path params query fragment")


class _DefragBase(_Parts, _Defrag):
    __slots__ = ()

    def geturl(self):
        """The whole again."""
        if not self.fragment:
            return self.url
        return self.url + ("#" if isinstance(self.url, str) else b"#") + self.fragment


class _SplitBase(_Parts, _Location, _Split):
    __slots__ = ()

    def geturl(self):
        """The whole again."""
        return urlunsplit(self)


class _ParseBase(_Parts, _Location, _Parse):
    __slots__ = ()

    def geturl(self):
        """The whole again."""
        return urlunparse(self)


def _counterparts(name, base):
    text = type(name, (base,), {"__slots__": (), "__module__": __name__})
    data = type(name + "Bytes", (base,), {"__slots__": (), "__module__": __name__})
    text._encoded_counterpart, data._decoded_counterpart = data, text
    return text, data


DefragResult, DefragResultBytes = _counterparts("DefragResult", _DefragBase)
SplitResult, SplitResultBytes = _counterparts("SplitResult", _SplitBase)
ParseResult, ParseResultBytes = _counterparts("ParseResult", _ParseBase)


def _check_brackets(netloc):
    """What stands in brackets is an IPv6 address, or one of the future."""
    if ("[" in netloc) != ("]" in netloc):
        raise ValueError("Invalid IPv6 URL")
    if "[" not in netloc:
        return
    rest = netloc.rpartition("@")[2]
    before, _, inside = rest.partition("[")
    host, _, behind = inside.partition("]")
    if before or behind and not behind.startswith(":"):
        raise ValueError("Invalid IPv6 URL")
    if host.startswith("v"):
        number, dot, text = host[1:].partition(".")
        allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._~!$&'()*+,;=:-"
        if not (dot and text and number and all(char in "0123456789abcdefABCDEF" for char in number)) or any(
            char not in allowed for char in text
        ):
            raise ValueError("IPvFuture address is invalid")
    elif ":" not in host:
        if host.replace(".", "").isdigit():
            raise ValueError("An IPv4 address cannot be in brackets")
        raise ValueError(f"{host!r} does not appear to be an IPv4 or IPv6 address")


def _check_normal(netloc):
    """Characters that become signs of an address when they are normalised do not belong into one."""
    if netloc.isascii():
        return
    import unicodedata

    plain = netloc.replace("@", "").replace(":", "").replace("#", "").replace("?", "")
    normal = unicodedata.normalize("NFKC", plain)
    if plain != normal and any(char in normal for char in "/?#@:"):
        raise ValueError(f"netloc {netloc!r} contains invalid characters under NFKC normalization")


def urlsplit(url, scheme="", allow_fragments=True):
    """Scheme, netloc, path, query and fragment."""
    (url, scheme), finish = _as_text(url, scheme)
    control = "".join(map(chr, range(0x21)))
    url, scheme = url.lstrip(control), scheme.strip(control)
    for char in "\t\r\n":
        url, scheme = url.replace(char, ""), scheme.replace(char, "")
    netloc = query = fragment = ""
    at = url.find(":")
    if at > 0 and url[0].isascii() and url[0].isalpha() and all(char in scheme_chars for char in url[:at]):
        scheme, url = url[:at].lower(), url[at + 1 :]
    if url[:2] == "//":
        end = min([place for place in (url.find(char, 2) for char in "/?#") if place >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        _check_brackets(netloc)
    if allow_fragments:
        url, _, fragment = url.partition("#")
    url, _, query = url.partition("?")
    _check_normal(netloc)
    return finish(SplitResult(scheme, netloc, url, query, fragment))


def urlparse(url, scheme="", allow_fragments=True):
    """Scheme, netloc, path, parameters of the path's last part, query and fragment."""
    (url, scheme), finish = _as_text(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in path:
        at = path.find(";", max(path.rfind("/"), 0))
        if at >= 0:
            path, params = path[:at], path[at + 1 :]
    return finish(ParseResult(scheme, netloc, path, params, query, fragment))


def urlunsplit(components):
    """The inverse of urlsplit()."""
    (scheme, netloc, url, query, fragment), finish = _as_text(*components)
    if netloc:
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + netloc + url
    elif url[:2] == "//":
        url = "//" + url
    elif scheme and scheme in uses_netloc and (not url or url[:1] == "/"):
        url = "//" + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url += "?" + query
    if fragment:
        url += "#" + fragment
    return finish(url)


def urlunparse(components):
    """The inverse of urlparse()."""
    (scheme, netloc, url, params, query, fragment), finish = _as_text(*components)
    if params:
        url = f"{url};{params}"
    return finish(urlunsplit((scheme, netloc, url, query, fragment)))


def _resolved(parts):
    """The parts of a path without . and .. in it."""
    kept = []
    for part in parts:
        if part == "..":
            if kept:
                kept.pop()
        elif part != ".":
            kept.append(part)
    if parts[-1] in (".", ".."):
        kept.append("")
    return "/".join(kept) or "/"


def urljoin(base, url, allow_fragments=True):
    """What a reference in a document at `base` means."""
    if not base:
        return url
    if not url:
        return base
    (base, url), finish = _as_text(base, url)
    b_scheme, b_netloc, b_path, b_params, b_query, b_fragment = urlparse(base, "", allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, b_scheme, allow_fragments)
    if scheme != b_scheme or scheme not in uses_relative:
        return finish(url)
    if scheme in uses_netloc:
        if netloc:
            return finish(urlunparse((scheme, netloc, path, params, query, fragment)))
        netloc = b_netloc
    if not path and not params:
        query = query or b_query
        return finish(urlunparse((scheme, netloc, b_path, b_params, query, fragment)))
    base_parts = b_path.split("/")
    if base_parts[-1] != "":
        del base_parts[-1]
    if path[:1] == "/":
        parts = path.split("/")
    else:
        parts = base_parts + path.split("/")
        parts[1:-1] = filter(None, parts[1:-1])
    return finish(urlunparse((scheme, netloc, _resolved(parts), params, query, fragment)))


def urldefrag(url):
    """The address without its fragment, and the fragment."""
    (url,), finish = _as_text(url)
    fragment = ""
    if "#" in url:
        scheme, netloc, path, params, query, fragment = urlparse(url)
        url = urlunparse((scheme, netloc, path, params, query, ""))
    return finish(DefragResult(url, fragment))


def parse_qs(
    qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None,
    separator="&",
):  # fmt: skip
    """A dict of lists of the values in a query."""
    found = {}
    options = (keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator)
    for name, value in parse_qsl(qs, *options):
        found.setdefault(name, []).append(value)
    return found


def parse_qsl(
    qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None,
    separator="&",
):  # fmt: skip
    """A list of (name, value) pairs of a query."""
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    is_text = isinstance(qs, str)
    if not is_text:
        if not qs:
            return []
        qs = bytes(memoryview(qs)).decode("latin-1")
    if isinstance(separator, bytes):
        separator = separator.decode("latin-1")
    if not qs:
        return []
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")
    pairs = []
    for field in qs.split(separator):
        if not (field or strict_parsing):
            continue
        name, has_value, value = field.partition("=")
        if not has_value and strict_parsing:
            raise ValueError(f"bad query field: {field!r}")
        if value or keep_blank_values:
            if is_text:
                pairs.append((unquote(name.replace("+", " "), encoding, errors), unquote(value.replace("+", " "), encoding, errors)))
            else:
                encoded = [part.replace("+", " ").encode("latin-1") for part in (name, value)]
                pairs.append((unquote_to_bytes(encoded[0]), unquote_to_bytes(encoded[1])))
    return pairs
