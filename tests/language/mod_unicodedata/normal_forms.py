# unicodedata.normalize: the four forms, and taking accents away.
import unicodedata

for text in ("é", "e\u0301", "ﬁ²", "한국어", "Å\u212b", "a\u0323\u0301b\u0301\u0323", "①ﾊﾟ", "\ud800é", "plain"):
    forms = {form: unicodedata.normalize(form, text) for form in ("NFC", "NFD", "NFKC", "NFKD")}
    print(ascii(text), *[ascii(value) for value in forms.values()])
    print(*[unicodedata.is_normalized(form, text) for form in forms], all(
        unicodedata.is_normalized(form, value) for form, value in forms.items()))
accented = "Crème brûlée à la façon d'Ångström, Dvořák"
print("".join(char for char in unicodedata.normalize("NFD", accented) if not unicodedata.combining(char)))
for char in "éǖṩ①ﬁＡ™½\u00a0㍿豈יִ":
    print(ascii(char), unicodedata.decomposition(char))
