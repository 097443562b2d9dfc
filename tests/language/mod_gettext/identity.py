# gettext: without catalogues every message is its own translation
import builtins
import gettext

print(gettext.gettext("hello"), gettext.ngettext("one", "many", 1), gettext.ngettext("one", "many", 2), gettext.pgettext("menu", "open"), gettext.dgettext("d", "x"))
t = gettext.translation("nothing", fallback=True)
print(type(t).__name__, t.gettext("a"), t.ngettext("1", "n", 5), t.npgettext("c", "1", "n", 1), t.info())
gettext.install("nothing")
print(_("built in"), hasattr(builtins, "_"))
try:
    gettext.translation("nothing")
except FileNotFoundError as error:
    print(error)
print(gettext.textdomain(), gettext.textdomain("mine"), gettext.textdomain(), gettext.find("nothing"), gettext.find("nothing", all=True))


class Shout(gettext.NullTranslations):
    def gettext(self, message):
        return message.upper()


t.add_fallback(Shout())
print(t.gettext("quiet"), t.pgettext("c", "quiet"))
