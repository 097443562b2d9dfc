"""Translations of messages: there are none, so every message is its own translation.

Programs that are ready for translation run unchanged; catalogues are not read.
"""

__all__ = [
    "NullTranslations", "Catalog", "bindtextdomain", "find", "translation", "install", "textdomain", "dgettext",
    "dngettext", "gettext", "ngettext", "pgettext", "dpgettext", "npgettext", "dnpgettext",
]  # fmt: skip

_domain = "messages"
_directories = {}


class NullTranslations:
    """Gives every message back as it is, or asks its fallback."""

    def __init__(self, fp=None):
        self._info, self._charset, self._fallback = {}, None, None

    def add_fallback(self, fallback):
        """Whom to ask."""
        if self._fallback:
            self._fallback.add_fallback(fallback)
        else:
            self._fallback = fallback

    def gettext(self, message):
        """The translation of a message."""
        return self._fallback.gettext(message) if self._fallback else message

    def ngettext(self, msgid1, msgid2, n):
        """The translation for one or for many."""
        if self._fallback:
            return self._fallback.ngettext(msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def pgettext(self, context, message):
        """The translation in a context."""
        return self._fallback.pgettext(context, message) if self._fallback else message

    def npgettext(self, context, msgid1, msgid2, n):
        """The translation in a context, for one or for many."""
        if self._fallback:
            return self._fallback.npgettext(context, msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def info(self):
        """What a catalogue says of itself."""
        return self._info

    def charset(self):
        """The encoding of a catalogue."""
        return self._charset

    def install(self, names=None):
        """Make _ a built-in name, and further methods if they are named."""
        import builtins

        builtins._ = self.gettext
        for name in {"gettext", "ngettext", "npgettext", "pgettext"} & set(names or ()):
            setattr(builtins, name, getattr(self, name))


def textdomain(domain=None):
    """Set or ask the name of the catalogue in use."""
    global _domain
    if domain is not None:
        _domain = domain
    return _domain


def bindtextdomain(domain, localedir=None):
    """Set or ask the directory of a catalogue."""
    if localedir is not None:
        _directories[domain] = localedir
    return _directories.get(domain, "/usr/share/locale")


def find(domain, localedir=None, languages=None, all=False):
    """The path of a catalogue: never found."""
    return [] if all else None


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    """The translations of a domain; without fallback it is an error that there are none."""
    if fallback:
        return NullTranslations()
    raise FileNotFoundError(2, "No translation file found for domain", domain)


Catalog = translation


def install(domain, localedir=None, *, names=None):
    """Make _ a built-in name."""
    translation(domain, localedir, fallback=True).install(names)


def gettext(message):
    """The translation of a message."""
    return message


def ngettext(msgid1, msgid2, n):
    """The translation for one or for many."""
    return msgid1 if n == 1 else msgid2


def pgettext(context, message):
    """The translation in a context."""
    return message


def npgettext(context, msgid1, msgid2, n):
    """The translation in a context, for one or for many."""
    return msgid1 if n == 1 else msgid2


def dgettext(domain, message):
    """As gettext, in a domain."""
    return message


def dngettext(domain, msgid1, msgid2, n):
    """As ngettext, in a domain."""
    return msgid1 if n == 1 else msgid2


def dpgettext(domain, context, message):
    """As pgettext, in a domain."""
    return message


def dnpgettext(domain, context, msgid1, msgid2, n):
    """As npgettext, in a domain."""
    return msgid1 if n == 1 else msgid2
