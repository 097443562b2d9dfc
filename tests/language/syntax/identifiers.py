# Unicode identifiers, normalisation, and characters that may not stand.
é = 1
日本 = 2
Ⅷ = 3
_ñ2 = 4
ﬁn = 5
µ = 6
print(é + 日本 + Ⅷ + _ñ2 + fin + μ)
class Ünïcode:
    def мethod(self, ärg): return ärg
print(Ünïcode().мethod(ärg=7), Ünïcode.__name__, sorted(k for k in globals() if not k.isascii()))
def f(*, ℌ): return ℌ
print(f(H=5), f.__code__.co_varnames, f"{é=}")
for source in ("a€ = 1", "a b", "1a", "$x", "x?", "a‘b", "“quoted”", "x\u00a0= 1", "x\u200b", "a\u2013b", "@", "a`b`", "x!", "é̂ = 1; é̂", "\u037a = 1", "x = 1\u00d72", "！", "a！b", "\x01", "x\x00", "２ + 1", "\ufeffx = 1"):
    try:
        compile(source, "<t>", "exec")
        print(ascii(source), "-> fine")
    except (SyntaxError, ValueError) as e:
        print(ascii(source), "->", ascii(getattr(e, "msg", str(e))))
