"""Reading HTML: HTMLParser calls a method for each tag, text, comment and reference."""

from html import unescape

__all__ = ["HTMLParser"]

_BLANK = " \t\n\r\f\v"


class HTMLParser:
    """Derive from it and override the handle_…() methods; it takes HTML as browsers do, without ever failing."""

    CDATA_CONTENT_ELEMENTS = ("script", "style")

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        """Forget all that was fed."""
        self.rawdata, self.lasttag = "", "???"
        self.cdata_elem = None
        self.lineno, self.offset = 1, 0
        self.__starttag_text = None

    def feed(self, data):
        """Read more text; what is not whole yet waits."""
        self.rawdata += data
        self._go(False)

    def close(self):
        """Read what still waits."""
        self._go(True)

    def getpos(self):
        """(line, column) of what is being handled."""
        return self.lineno, self.offset

    def get_starttag_text(self):
        """The text of the last start tag."""
        return self.__starttag_text

    def set_cdata_mode(self, elem):
        """What follows is text until the element ends."""
        self.cdata_elem = elem.lower()

    def clear_cdata_mode(self):
        """Tags are tags again."""
        self.cdata_elem = None

    def handle_startendtag(self, tag, attrs):
        """`<tag/>`"""
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        """`<tag name="value">`"""

    def handle_endtag(self, tag):
        """`</tag>`"""

    def handle_charref(self, name):
        """`&#name;`, unless references are resolved."""

    def handle_entityref(self, name):
        """`&name;`, unless references are resolved."""

    def handle_data(self, data):
        """Text."""

    def handle_comment(self, data):
        """`<!--data-->`"""

    def handle_decl(self, decl):
        """`<!decl>`"""

    def handle_pi(self, data):
        """`<?data>`"""

    def unknown_decl(self, data):
        """`<![data]>`"""

    def _moved(self, start, end):
        """The place behind text that was handled."""
        lines = self.rawdata.count("\n", start, end)
        if lines:
            self.lineno += lines
            self.offset = end - (self.rawdata.rindex("\n", start, end) + 1)
        else:
            self.offset += end - start
        return end

    def _text(self, start, end):
        if start < end:
            text = self.rawdata[start:end]
            self.handle_data(unescape(text) if self.convert_charrefs and not self.cdata_elem else text)
        return self._moved(start, end)

    def _go(self, at_end):
        data, at = self.rawdata, 0
        while at < len(data):
            stop = self._next_sign(at)
            if stop is None:
                stop = len(data)
                if not at_end:
                    if self.cdata_elem:
                        stop = max(data.rfind("<", at), data.rfind("&", max(at, len(data) - 34)))
                        stop = len(data) if stop < 0 else stop
                    elif self.convert_charrefs:
                        # A reference may not be whole yet.
                        amp = data.rfind("&", max(at, len(data) - 34))
                        if amp >= 0 and not any(char in _BLANK + ";" for char in data[amp:]):
                            break
                at = self._text(at, stop)
                break
            at = self._text(at, stop)
            end = self._markup(at) if data[at] == "<" else self._reference(at)
            if end is None:
                if not at_end:
                    break
                end = self._unfinished(at)
            at = self._moved(at, end)
        if at_end and at < len(data):
            at = self._text(at, len(data))
        self.rawdata = data[at:]

    def _next_sign(self, at):
        """Where the next < (or & if references are not resolved) stands."""
        data = self.rawdata
        if self.cdata_elem:
            lower = data.lower()
            while (at := lower.find("</" + self.cdata_elem, at)) >= 0:
                behind = data[at + 2 + len(self.cdata_elem) :][:1]
                if behind == "" or behind in _BLANK + "/>":
                    return at
                at += 1
            return None
        found = [place for place in (data.find("<", at), -1 if self.convert_charrefs else data.find("&", at)) if place >= 0]
        return min(found) if found else None

    def _reference(self, at):
        """A reference that is not resolved but handled; the place behind it."""
        data, end = self.rawdata, at + 1
        is_number = data[end : end + 1] == "#"
        end += is_number
        start = end
        if is_number and data[end : end + 1] in ("x", "X"):
            end += 1
        while end < len(data) and data[end].isascii() and (data[end].isalnum() or not is_number and data[end] in "-."):
            if is_number and not data[end] in "0123456789abcdefABCDEF":
                break
            end += 1
        if end == len(data):
            return None
        name = data[start:end]
        if not name or not is_number and not name[0].isalpha() or is_number and name in ("x", "X"):
            self.handle_data(data[at : at + 1 + is_number])
            return at + 1 + is_number
        (self.handle_charref if is_number else self.handle_entityref)(name)
        return end + (data[end : end + 1] == ";")

    def _markup(self, at):
        """What begins with <; the place behind it, None if it is not whole."""
        data = self.rawdata
        following = data[at + 1 : at + 2]
        if following.isascii() and following.isalpha():
            return self._start_tag(at)
        if following == "/":
            return self._end_tag(at)
        if data.startswith("<!--", at):
            return self._comment(at)
        if following == "?":
            end = data.find(">", at + 2)
            if end < 0:
                return None
            self.handle_pi(data[at + 2 : end])
            return end + 1
        if following == "!":
            return self._declaration(at)
        if following == "":
            return None
        self.handle_data("<")
        return at + 1

    def _comment(self, at):
        data = self.rawdata
        for short in (">", "->"):
            if data.startswith(short, at + 4):
                self.handle_comment("")
                return at + 4 + len(short)
        found = [(place, len(sign)) for sign in ("-->", "--!>") if (place := data.find(sign, at + 4)) >= 0]
        if not found:
            return None
        end, length = min(found)
        self.handle_comment(data[at + 4 : end])
        return end + length

    def _declaration(self, at):
        data = self.rawdata
        if data.startswith("<![", at):
            sign = "]]>" if data.startswith("<![CDATA[", at) else "]>"
            end = data.find(sign, at + 3)
            if end < 0:
                end = data.find(">", at + 3)
                if end < 0:
                    return None
                self.handle_comment(data[at + 2 : end])
                return end + 1
            self.unknown_decl(data[at + 3 : end])
            return end + len(sign)
        end = data.find(">", at + 2)
        if end < 0:
            return None
        if data[at : at + 9].lower() == "<!doctype":
            self.handle_decl(data[at + 2 : end])
        else:
            self.handle_comment(data[at + 2 : end])
        return end + 1

    def _unfinished(self, at):
        """What the text ends in the middle of."""
        data = self.rawdata
        if data.startswith("<!--", at):
            self.handle_comment(data[at + 4 :])
        else:
            text = data[at:]
            self.handle_data(unescape(text) if self.convert_charrefs and not self.cdata_elem else text)
        return len(data)

    def _tag_end(self, at):
        """Where the > of the tag stands; None if it is missing. One in a quoted value is none."""
        data, quote, after_equals = self.rawdata, None, False
        for place in range(at, len(data)):
            char = data[place]
            if quote:
                if char == quote:
                    quote = None
            elif char in "'\"" and after_equals:
                quote = char
            elif char == ">":
                return place
            if char not in _BLANK:
                after_equals = char == "="
        return None

    def _name_end(self, at):
        data = self.rawdata
        while at < len(data) and data[at] not in _BLANK + "/>":
            at += 1
        return at

    def _attributes(self, at, end):
        """The (name, value) pairs between a tag's name and its end."""
        data, pairs = self.rawdata, []
        while at < end:
            if data[at] in _BLANK + "/":
                at += 1
                continue
            start = at
            at += 1
            while at < end and data[at] not in _BLANK + "/=":
                at += 1
            name, value = data[start:at].lower(), None
            behind = at
            while behind < end and data[behind] in _BLANK:
                behind += 1
            if behind < end and data[behind] == "=":
                at = behind + 1
                while at < end and data[at] in _BLANK:
                    at += 1
                if at < end and data[at] in "'\"":
                    close = data.find(data[at], at + 1, end)
                    close = end if close < 0 else close
                    value, at = data[at + 1 : close], close + 1
                else:
                    start = at
                    while at < end and data[at] not in _BLANK:
                        at += 1
                    value = data[start:at]
                value = unescape(value)
            pairs.append((name, value))
        return pairs

    def _start_tag(self, at):
        data = self.rawdata
        end = self._tag_end(at)
        if end is None:
            return None
        self.__starttag_text = data[at : end + 1]
        name_end = self._name_end(at + 1)
        self.lasttag = tag = data[at + 1 : name_end].lower()
        closes = data[end - 1] == "/" and (name_end <= end - 1)
        attributes = self._attributes(name_end, end - closes)
        if closes:
            self.handle_startendtag(tag, attributes)
        else:
            self.handle_starttag(tag, attributes)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return end + 1

    def _end_tag(self, at):
        data = self.rawdata
        first = data[at + 2 : at + 3]
        if first == "":
            return None
        if first == ">":
            return at + 3
        end = data.find(">", at + 2)
        if end < 0:
            return None
        start = at + 2
        while data[start] in _BLANK:
            start += 1
        if not (data[start].isascii() and data[start].isalpha()):
            self.handle_comment(data[at + 2 : end])
            return end + 1
        self.handle_endtag(data[start : self._name_end(start)].lower())
        self.clear_cdata_mode()
        return end + 1
